/**
 * Words that a change of structure hid (RT-7), above the text of whoever may edit it: what was written, by whom, what
 * came between, and one click to have it back.
 */
import { Button, Text, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import classes from './merge-bar.module.css';
import { MergeNotice } from './merge-notice.tsx';
import { useMergeNotices } from './use-merge-notices.ts';

type MergeBarProps = {
  readonly documentId: string;
  readonly collaboration: Collaboration;
  readonly session: EditorSession;
  readonly canEdit: boolean;
};

export function MergeBar({ documentId, collaboration, session, canEdit }: MergeBarProps) {
  const t = useT();
  const listId = useId();
  const [isOpen, setOpen] = useState(true);
  const bar = useRef<HTMLElement>(null);
  const notices = useMergeNotices({ documentId, collaboration, canEdit });
  const words = t('{{count}} passages lost their place in the text', { count: notices.length });
  const leave = () => (notices.length > 1 ? bar.current?.focus() : session.focus());
  return (
    <>
      <VisuallyHidden role="status">{notices.length > 0 ? words : ''}</VisuallyHidden>
      {notices.length > 0 && (
        <section ref={bar} tabIndex={-1} className={classes['bar']} aria-label={t('Words without a place')}>
          <div className={classes['head']}>
            <Text size="sm" fw={600}>
              <IconArrowBackUp size={16} aria-hidden style={{ verticalAlign: 'text-bottom' }} /> {words}
            </Text>
            <Button
              size="compact-xs"
              variant="subtle"
              color="dark"
              aria-expanded={isOpen}
              aria-controls={listId}
              onClick={() => setOpen(!isOpen)}
            >
              {isOpen ? t('Hide') : t('Show')}
            </Button>
          </div>
          <ul id={listId} className={classes['list']} hidden={!isOpen}>
            {notices.map((notice) => (
              <li key={notice.id} className={classes['notice']}>
                <MergeNotice documentId={documentId} session={session} notice={notice} onDismissed={leave} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

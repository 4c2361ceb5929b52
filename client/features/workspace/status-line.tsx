import { ActionIcon, Button, Group } from '@mantine/core';
import { IconBook, IconHelp, IconList, IconMessages, IconSearch, IconTemplate } from '@tabler/icons-react';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import type { Spelling } from '../editor/text/spelling.ts';
import type { WordCount } from '../editor/text/word-count.ts';
import classes from './document-page.module.css';
import { PresenceBar } from './presence-bar.tsx';
import { SaveIndicator } from './save-indicator.tsx';
import { TextMenu } from './text-menu.tsx';
import { WordCounts } from './word-counts.tsx';

type StatusLineProps = {
  readonly collaboration: Collaboration;
  readonly session: EditorSession;
  readonly wordCount: WordCount;
  readonly spelling: Spelling;
  readonly canEdit: boolean;
  readonly isReading: boolean;
  readonly onOutline: () => void;
  /** Whether the panel has comments; that of a template has none. */
  readonly isTemplate: boolean;
  readonly onComments: () => void;
};

/** What is saved, how long the text is, who is here, and the ways to what has no place on a narrow screen. */
export function StatusLine({ collaboration, session, wordCount, canEdit, ...props }: StatusLineProps) {
  const t = useT();
  const finding = canEdit ? t('Find and replace') : t('Find in the text');
  return (
    <div className={classes['status']}>
      <Group gap="md">
        <SaveIndicator collaboration={collaboration} />
        <WordCounts wordCount={wordCount} />
      </Group>
      <Group gap="xs">
        <PresenceBar awareness={collaboration.awareness} />
        {props.isReading ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconBook size={16} aria-hidden />}
            onClick={() => session.ask('toggle-reading')}
          >
            {t('Leave reading mode')}
          </Button>
        ) : (
          <PlaceButtons {...props} />
        )}
        <ActionIcon
          size={28}
          variant="default"
          aria-label={finding}
          title={finding}
          onClick={() => session.ask(canEdit ? 'replace' : 'find')}
        >
          <IconSearch size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          visibleFrom="sm"
          size={28}
          variant="default"
          aria-label={t('Keyboard shortcuts')}
          title={t('Keyboard shortcuts')}
          onClick={() => session.ask('open-help')}
        >
          <IconHelp size={16} aria-hidden />
        </ActionIcon>
        <TextMenu session={session} canEdit={canEdit} spelling={props.spelling} />
      </Group>
    </div>
  );
}

type Places = Pick<StatusLineProps, 'onOutline' | 'onComments' | 'isTemplate'>;

function PlaceButtons({ onOutline, onComments, isTemplate }: Places) {
  const t = useT();
  return (
    <>
      <Button
        hiddenFrom="lg"
        size="compact-sm"
        variant="default"
        leftSection={<IconList size={16} aria-hidden />}
        onClick={onOutline}
      >
        {t('Outline')}
      </Button>
      <Button
        className={classes['panelButton'] ?? ''}
        size="compact-sm"
        variant="default"
        leftSection={
          isTemplate ? <IconTemplate size={16} aria-hidden /> : <IconMessages size={16} aria-hidden />
        }
        onClick={onComments}
      >
        {isTemplate ? t('Template') : t('Comments')}
      </Button>
    </>
  );
}

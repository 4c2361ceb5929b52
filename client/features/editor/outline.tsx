import { VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { OutlineItem } from './outline-item.tsx';
import classes from './outline.module.css';
import { useOutlineMoves } from './use-outline-moves.ts';
import { useStore } from '../../lib/use-store.ts';

type OutlineProps = {
  readonly session: EditorSession;
  /** After a jump, so that a drawer on a phone can close. */
  readonly onJump?: () => void;
};

/**
 * Parts, headings and annexes with their numbers; the one that the caret is under is marked. Whoever writes moves them with all
 * that belongs to them, by mouse and by keys.
 */
export function Outline({ session, onJump }: OutlineProps) {
  const t = useT();
  const entries = useStore(session.outline);
  const { headingId } = useStore(session.facts);
  const canEdit = useStore(session.seat) === 'edit';
  const isTouched = useMediaQuery('(pointer: coarse)');
  const list = useRef<HTMLUListElement>(null);
  const moves = useOutlineMoves(session, list);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [headingId]);
  const jump = (id: string) => {
    session.goToClause(id);
    onJump?.();
  };
  if (entries.length === 0) return <p className={classes['none']}>{t('Headings will be listed here.')}</p>;
  return (
    <nav aria-label={t('Outline')}>
      <ul ref={list} className={classes['list']}>
        {entries.map((entry) => (
          <OutlineItem
            key={entry.id}
            entry={entry}
            isCurrent={entry.id === headingId}
            isTouched={isTouched}
            moves={canEdit ? moves : null}
            onJump={() => jump(entry.id)}
          />
        ))}
      </ul>
      {canEdit && (
        <p className={classes['hint']}>
          {isTouched
            ? t('Move with the button beside a heading: up, down, one level in or out.')
            : t('Move with Alt and the arrow keys, or drag: up, down, one level in or out.')}
        </p>
      )}
      <VisuallyHidden role="status">{moves.said}</VisuallyHidden>
    </nav>
  );
}

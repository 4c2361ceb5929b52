import { useEffect, useRef } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './editor-session.ts';
import classes from './outline.module.css';
import { useStore } from './use-store.ts';

type OutlineProps = {
  readonly session: EditorSession;
  /** After a jump, so that a drawer on a phone can close. */
  readonly onJump?: () => void;
};

/** Parts, headings and annexes with their numbers; the one that the caret is under is marked. */
export function Outline({ session, onJump }: OutlineProps) {
  const t = useT();
  const entries = useStore(session.outline);
  const { headingId } = useStore(session.facts);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    current.current?.scrollIntoView({ block: 'nearest' });
  }, [headingId]);
  const jump = (id: string) => {
    session.goToClause(id);
    onJump?.();
  };
  if (entries.length === 0) return <p className={classes['none']}>{t('Headings will be listed here.')}</p>;
  return (
    <nav aria-label={t('Outline')}>
      <ul className={classes['list']}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button
              type="button"
              ref={entry.id === headingId ? current : null}
              className={classes['entry']}
              data-depth={Math.min(entry.depth, 3)}
              data-kind={entry.kind}
              aria-current={entry.id === headingId ? 'location' : undefined}
              onClick={() => jump(entry.id)}
            >
              {entry.label !== '' && <span className={classes['number']}>{entry.label}</span>}
              <bdi>{entry.text === '' ? t('Without words') : entry.text}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useSyncExternalStore } from 'react';
import { directionOf } from '../../../shared/content/direction.ts';
import { spellStored } from '../../../shared/content/shown-words.ts';
import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import classes from './merge-bar.module.css';

type NoticeWordsProps = {
  readonly id: string;
  readonly session: EditorSession;
  readonly notice: MergeNoticeView;
};

/** The hidden words in their sentence, written from where their clause was, references as they read now (TX-3, TX-31). */
export function NoticeWords({ id, session, notice: { parts, dir } }: NoticeWordsProps) {
  const words = parts.map(({ text }) => text).join('');
  return (
    <p id={id} className={classes['words']} dir={directionOf({ dir, words })}>
      {parts.map((part, index) => {
        const spelled = <Spelled part={part} session={session} />;
        return part.isHidden ? <mark key={index}>{spelled}</mark> : <span key={index}>{spelled}</span>;
      })}
    </p>
  );
}

type SpelledProps = { readonly part: MergeNoticeView['parts'][number]; readonly session: EditorSession };

function Spelled({ part, session: { references } }: SpelledProps) {
  return useSyncExternalStore(
    references.changes.subscribe,
    () => spellStored(part, (clauseId) => references.cite(clauseId)).text,
  );
}

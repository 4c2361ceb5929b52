import { useEffect, useMemo, useState } from 'react';
import { matchClauses } from '../../../shared/content/match-clauses.ts';
import type { MatchableClause } from '../../../shared/content/match-clauses.ts';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { insertReference } from '../editor/text/commands/reference-commands.ts';
import { placeUnder } from '../editor/slash-menu.tsx';
import menu from '../editor/slash-menu.module.css';
import type { SlashPlace } from '../editor/text/slash-session.ts';
import { useStore } from '../../lib/use-store.ts';
import { matchableClauses } from './clauses-of.ts';
import classes from './references.module.css';

/** Opens with `@` among words: a number or words find a clause, arrows walk, Enter writes the reference (TX-3). */
export function MentionMenu({ session }: { readonly session: EditorSession }) {
  const place = useStore(session.mention.place);
  return place === null ? null : <OpenMenu session={session} place={place} />;
}

const listId = 'mention-choices';
const idOf = (index: number) => `mention-choice-${index}`;

function OpenMenu({ session, place }: { readonly session: EditorSession; readonly place: SlashPlace }) {
  const t = useT();
  const [walked, setWalked] = useState({ sought: place.sought, index: 0 });
  const [clauses] = useState(() => matchableClauses(session));
  const matches = useMemo(() => matchClauses(clauses, place.sought), [clauses, place.sought]);
  const index = walked.sought === place.sought ? Math.min(walked.index, matches.length - 1) : 0;
  const choose = (clause: MatchableClause | undefined) => {
    if (clause === undefined) return false;
    session.mention.takeWords();
    session.run(insertReference(clause.id));
    return true;
  };
  useEffect(() =>
    session.mention.onKey((key) => {
      if (key === 'choose') return choose(matches[index]);
      if (matches.length === 0) return false;
      const by = key === 'next' ? 1 : -1;
      setWalked({ sought: place.sought, index: (index + by + matches.length) % matches.length });
      return true;
    }),
  );
  useEffect(() => {
    session.mention.point(
      matches.length > 0 ? { 'aria-controls': listId, 'aria-activedescendant': idOf(index) } : {},
    );
    document.getElementById(idOf(index))?.scrollIntoView({ block: 'nearest' });
  }, [session, index, matches.length]);
  useEffect(() => () => session.mention.point({}), [session]);
  return (
    <div className={menu['menu']} style={placeUnder(place)}>
      {matches.length === 0 && (
        <p className={menu['none']}>{t('No clause has this number or these words.')}</p>
      )}
      <div id={listId} role="listbox" aria-label={t('Clauses')}>
        {matches.map((clause, at) => (
          <div
            key={clause.id}
            id={idOf(at)}
            role="option"
            tabIndex={-1}
            aria-selected={at === index}
            className={menu['choice']}
            onMouseDown={(event) => {
              // The caret stays in the text.
              event.preventDefault();
              choose(clause);
            }}
          >
            {clause.number !== '' && <span className={classes['number']}>{clause.citation}</span>}
            <bdi className={classes['words']}>{clause.text}</bdi>
          </div>
        ))}
      </div>
    </div>
  );
}

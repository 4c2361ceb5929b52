import { clausesOf } from '../../../shared/content/clause-list.ts';
import type { MatchableClause } from '../../../shared/content/match-clauses.ts';
import { piecesOf, spellWords } from '../../../shared/content/spell-words.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';

/** The clauses that a reference can lead to, with how each is cited now; a walk over the text. */
export function matchableClauses(session: EditorSession): readonly MatchableClause[] {
  const cite = (id: string) => session.references.cite(id);
  return clausesOf(session.content()).flatMap((clause) => {
    const { id } = clause.attrs;
    const { text } = spellWords(piecesOf(clause.content), cite);
    const { number } = session.numberOf(id);
    return text.trim() === '' && number === '' ? [] : [{ id, number, text, citation: cite(id) }];
  });
}

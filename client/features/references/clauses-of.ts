import { blockText } from '../../../shared/content/block-text.ts';
import { clausesOf } from '../../../shared/content/clause-list.ts';
import type { MatchableClause } from '../../../shared/content/match-clauses.ts';
import { withoutSigns } from '../../../shared/content/spell-references.ts';
import type { EditorSession } from '../editor/editor-session.ts';

/** The clauses that a reference can lead to, with how each is cited now; a walk over the text. */
export function matchableClauses(session: EditorSession): readonly MatchableClause[] {
  return clausesOf(session.content()).flatMap((clause) => {
    const { id } = clause.attrs;
    const text = withoutSigns(blockText(clause));
    const { number } = session.numberOf(id);
    return text.trim() === '' && number === ''
      ? []
      : [{ id, number, text, citation: session.references.cite(id) }];
  });
}

import { listClauses } from '../../../shared/content/clause-list.ts';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { liveRules } from '../../documents/numbering-rules-of.ts';

/** A clause of the live text with its words and number as they are now; refused `clause-not-found`. */
export async function findClause(
  { liveText, files }: Pick<DocumentContext, 'liveText' | 'files'>,
  state: DocumentState,
  clauseId: ClauseId,
): Promise<Result<ListedClause>> {
  const clauses = listClauses(await liveText.freeze(state.id), await liveRules(files, state));
  const listed = clauses.find(({ clause }) => clause.attrs.id === clauseId);
  return listed === undefined ? refuse('clause-not-found') : ok(listed);
}

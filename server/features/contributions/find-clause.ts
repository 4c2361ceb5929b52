import { listClauses } from '../../../shared/content/clause-list.ts';
import type { ListedClause } from '../../../shared/content/clause-list.ts';
import { citationsIn } from '../../../shared/content/spell-references.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { liveRules } from '../../documents/numbering-rules-of.ts';

/** A clause of the live text, with the text around it and how its clauses are cited at the moment. */
export type FoundClause = ListedClause & { readonly content: TextContent; readonly cite: Cite };

/** Its words and number are those of now; refused `clause-not-found`. */
export async function findClause(
  context: Pick<DocumentContext, 'liveText' | 'files' | 'store'>,
  state: DocumentState,
  clauseId: ClauseId,
): Promise<Result<FoundClause>> {
  const [content, rules] = await Promise.all([context.liveText.freeze(state.id), liveRules(context, state)]);
  const listed = listClauses(content, rules).find(({ clause }) => clause.attrs.id === clauseId);
  if (listed === undefined) return refuse('clause-not-found');
  return ok({ ...listed, content, cite: citationsIn(content, rules, state.language) });
}

import type { ConfirmationView } from '../../../shared/contract/language-routes.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { confirmationsBetween } from '../../../shared/domain/languages.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { presentActor } from '../../documents/present-actor.ts';
import { findContent } from '../../documents/stored-content.ts';
import { followedBy } from './follow.ts';

/** What is confirmed of this version against the one it follows. */
export async function listConfirmations(
  context: DocumentContext,
  opened: OpenedDocument,
): Promise<Result<{ readonly items: ConfirmationView[] }>> {
  const leader = await followedBy(context, opened);
  if (!leader.ok) return leader;
  const items = [...confirmationsBetween(opened.state, leader.value)].map(([clauseId, confirmation]) => ({
    clauseId,
    leader: confirmation.leader,
    at: confirmation.at,
    by: presentActor(confirmation.by),
  }));
  return ok({ items });
}

/** The leading clause as it was when it was confirmed last; nothing where the storage has lost it. */
export async function readConfirmedClause(
  context: DocumentContext,
  opened: OpenedDocument,
  clauseId: ClauseId,
): Promise<Result<{ readonly content: TextContent }>> {
  const leader = await followedBy(context, opened);
  if (!leader.ok) return leader;
  const confirmation = confirmationsBetween(opened.state, leader.value).get(clauseId);
  if (confirmation === undefined) return refuse('clause-not-found');
  const kept = await findContent(context.files, confirmation.leaderText);
  const content = (kept?.content ?? []).filter(({ attrs }) => attrs.id === clauseId);
  return ok({ content: { type: 'doc', content } });
}

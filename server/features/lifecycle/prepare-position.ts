import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import type { LifecycleCommand } from '../../../shared/domain/commands.ts';
import { decide } from '../../../shared/domain/decide.ts';
import type { DocumentState } from '../../../shared/domain/document-state.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { openEndorsementOf } from '../../../shared/domain/open-work.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { versionRules } from '../../documents/numbering-rules-of.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import { decisionOn } from '../../documents/open-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { readContent } from '../../documents/stored-content.ts';

type PositionRequest = Extract<LifecycleRequest, { readonly type: 'take-position' }>;
type TakePosition = Extract<LifecycleCommand, { readonly type: 'take-position' }>;

/**
 * Asks for the proof of identity last (DE-5): a position that would be refused anyway costs nobody an attempt, and this
 * is no place to try passwords for those who may not sign.
 */
export async function preparePosition(
  context: DocumentContext,
  opened: OpenedDocument,
  request: PositionRequest,
): Promise<Result<TakePosition>> {
  const { actor, state } = opened;
  if (actor.kind !== 'person') return refuse('not-allowed');
  const clauseNumber = await numberOf(context, state, request.clauseId);
  if (!clauseNumber.ok) return clauseNumber;
  const { password, secondFactor, ...rest } = request;
  const title = actor.membership?.title ?? '';
  const command = { ...rest, title, clauseNumber: clauseNumber.value };
  const asIfProven = { ...command, reauthentication: 'password' } as const;
  const decision = decide(state, asIfProven, decisionOn(opened, nowOf(context)));
  if (!decision.ok) return decision;
  const proof = await context.reauthentication.check(actor.personId, { password, secondFactor });
  if (proof === null) return refuse('reauthentication-failed', {}, 'command.password');
  if (proof === 'code-used') return refuse('code-used', {}, 'command.secondFactor');
  return ok({ ...command, reauthentication: proof });
}

/** The clause's number in the version under endorsement, for the live sentence (DE-3). */
async function numberOf(
  context: DocumentContext,
  state: DocumentState,
  clauseId: ClauseId | null,
): Promise<Result<string | null>> {
  const endorsement = openEndorsementOf(state);
  if (clauseId === null || endorsement === null) return ok(null);
  const version = state.versions.find(({ number }) => number === endorsement.version);
  const content = await readContent(context.files, endorsement.digest);
  const rules = await versionRules(context, state, version ?? {});
  const clauses = listClauses(content, rules);
  const listed = clauses.find(({ clause }) => clause.attrs.id === clauseId);
  return listed === undefined ? refuse('clause-not-found', {}, 'command.clauseId') : ok(listed.number);
}

import type { Actor, Membership } from './actor.ts';
import type { CommandOf } from './commands.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { Position, Signature } from './decisions.ts';
import type { DocumentState, EndorsementState } from './document-state.ts';
import type { Instant } from './events.ts';
import { optionalProse, requiredReason, titleLimit, typed } from './input-checks.ts';
import { openEndorsementOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

type TakePosition = CommandOf<'take-position'>;
type Person = Extract<Actor, { readonly kind: 'person' }>;

/** What a signature means, in words (DE-5). */
export const meaningOf: Readonly<Record<Position, string>> = {
  endorse: 'Endorsement',
  'no-objection': 'No objection',
  'endorse-with-reservation': 'Endorsement with reservation',
  object: 'Objection',
  abstain: 'Abstention',
  recuse: 'Recusal',
};

/** Takes a delegation's position: by its lead, or by the secretariat on its behalf with evidence (DE-2, DE-5). */
export function decidePosition(
  state: DocumentState,
  command: TakePosition,
  context: DecisionContext,
): Decision {
  const { actor, now } = context;
  const endorsement = openEndorsementOf(state);
  if (endorsement === null) throw new Error('A document in endorsement has no endorsement.');
  if (actor.kind !== 'person' || actor.membership === null) return refuse('not-allowed');
  const ready = all(
    speaksFor(actor.membership, command),
    onTheList(endorsement, command),
    reasoned(command),
    evident(actor.membership, command),
    typed(command.title, { field: 'title', limit: titleLimit, whenEmpty: null }),
  );
  if (!ready.ok) return ready;
  const signature = signatureOf(endorsement, command, { actor, now });
  if (signature === null) return refuse('reauthentication-failed', {}, 'password');
  const { delegationId, position, clauseId, clauseNumber } = command;
  const reason = command.reason.trim();
  const evidence = actor.membership.role === 'secretariat' ? (command.evidence ?? '').trim() : null;
  const data = { delegationId, position, reason, clauseId, clauseNumber, signature, evidence };
  return ok([{ type: 'positionTaken', data }]);
}

/** A lead speaks for the own delegation only. */
function speaksFor({ role, delegation }: Membership, { delegationId }: TakePosition): Result<true> {
  return role === 'secretariat' || delegation?.id === delegationId ? ok(true) : refuse('not-allowed');
}

function onTheList(endorsement: EndorsementState, { delegationId }: TakePosition): Result<true> {
  const isListed = endorsement.eligible.some(({ id }) => id === delegationId);
  return isListed ? ok(true) : refuse('not-eligible', {}, 'delegationId');
}

/** An objection or a reservation says why, and about which clause: a blocking position needs text and a way out. */
function reasoned(command: TakePosition): Result<unknown> {
  const mustSayWhy = command.position === 'object' || command.position === 'endorse-with-reservation';
  if (!mustSayWhy) return optionalProse(command.reason, 'reason');
  const clause = command.clauseId === null ? refuse('clause-missing', {}, 'clauseId') : ok(true);
  return all(requiredReason(command.reason), clause);
}

function evident({ role }: Membership, { evidence }: TakePosition): Result<unknown> {
  return role === 'secretariat' ? requiredEvidence(evidence ?? '') : ok(true);
}

function requiredEvidence(evidence: string): Result<string> {
  return typed(evidence, { field: 'evidence', limit: 2_000, whenEmpty: 'evidence-missing' });
}

function signatureOf(
  endorsement: EndorsementState,
  command: TakePosition,
  { actor, now }: { readonly actor: Person; readonly now: Instant },
): Signature | null {
  const { reauthentication, delegationId, position } = command;
  if (reauthentication === null) return null;
  return {
    personId: actor.personId,
    name: actor.name,
    title: command.title.trim(),
    delegationName: endorsement.eligible.find(({ id }) => id === delegationId)?.name ?? '',
    meaning: meaningOf[position],
    statement: endorsement.statement,
    at: now,
    version: endorsement.version,
    digest: endorsement.digest,
    reauthentication,
  };
}

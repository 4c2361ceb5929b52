import type { Named } from './events.ts';
import type { DelegationId } from './ids.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

type Delegations = readonly Named<DelegationId>[];

/** A list of delegations with each at most once; refused when nobody is on it. */
export function delegationList(delegations: Delegations): Result<Delegations> {
  if (delegations.length === 0) return refuse('no-delegations', {}, 'delegationIds');
  return ok([...new Map(delegations.map((delegation) => [delegation.id, delegation])).values()]);
}

/** A quorum is a whole number of delegations, at least one and not more than there are on the list. */
export function possibleQuorum(quorum: number, delegations: Delegations): Result<true> {
  if (!Number.isInteger(quorum) || quorum < 1) return refuse('invalid-input', {}, 'quorum');
  const eligible = new Set(delegations.map(({ id }) => id)).size;
  return quorum > eligible ? refuse('quorum-impossible', { eligible }, 'quorum') : ok(true);
}

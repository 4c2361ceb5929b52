import type { Position, Tally } from './decisions.ts';
import type { EndorsementState, PositionState } from './document-state.ts';
import type { Instant } from './events.ts';
import type { DelegationId } from './ids.ts';

/** The positions that count: the last of each eligible delegation, in the order of the frozen list (DE-2). */
export function currentPositions(endorsement: EndorsementState): readonly PositionState[] {
  const last = new Map(endorsement.positions.map((position) => [position.delegationId, position]));
  return endorsement.eligible.flatMap(({ id }) => last.get(id) ?? []);
}

/** Whether the deadline has come; after closing, whether it had come then. */
export function isPastDeadline(endorsement: EndorsementState, now: Instant): boolean {
  const at = endorsement.closed?.at ?? now;
  return Date.parse(at) >= Date.parse(endorsement.deadline);
}

/**
 * Counts over the frozen eligible list; they sum up to `eligible`. Silence is counted apart and only from the deadline
 * on (DE-4): until then whoever said nothing is missing.
 */
export function tallyOf(endorsement: EndorsementState, now: Instant): Tally {
  const current = currentPositions(endorsement);
  const answered = new Set(current.map((position) => position.delegationId));
  const silent = endorsement.eligible.map(({ id }) => id).filter((id) => !answered.has(id));
  const isSilenceOver = endorsement.isSilence && isPastDeadline(endorsement, now);
  return {
    eligible: endorsement.eligible.length,
    counts: countsOf(current),
    bySilence: isSilenceOver ? silent.length : 0,
    missing: isSilenceOver ? noDelegations : silent,
  };
}

const noDelegations: readonly DelegationId[] = [];

function countsOf(current: readonly PositionState[]): Tally['counts'] {
  const of = (position: Position): number => current.filter((taken) => taken.position === position).length;
  return {
    endorse: of('endorse'),
    'no-objection': of('no-objection'),
    'endorse-with-reservation': of('endorse-with-reservation'),
    object: of('object'),
    abstain: of('abstain'),
    recuse: of('recuse'),
  };
}

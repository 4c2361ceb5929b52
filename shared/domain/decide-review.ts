import type { CommandOf } from './commands.ts';
import { cutVersion, notEmpty, withoutErrors } from './cut-version.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import { delegationList } from './delegation-list.ts';
import type { DocumentState } from './document-state.ts';
import { futureDeadline, requiredReason } from './input-checks.ts';
import { deadlineOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';

/** Opens a round: the text is frozen as a version and circulated until the deadline (LC-5). */
export function decideOpenReview(
  state: DocumentState,
  command: CommandOf<'open-review'>,
  { now }: DecisionContext,
): Decision {
  const ready = all(notEmpty(command.text), withoutErrors(command.text));
  if (!ready.ok) return ready;
  const deadline = futureDeadline(command.deadline, now);
  if (!deadline.ok) return deadline;
  const delegations = delegationList(command.delegations);
  if (!delegations.ok) return delegations;
  if (state.rounds.some(({ id }) => id === command.roundId)) return refuse('already-done');
  const number = state.rounds.length + 1;
  const cut = cutVersion(state, command.text, { reason: 'round', name: `Round ${number}`, note: '' });
  const data = {
    roundId: command.roundId,
    number,
    version: cut.version,
    digest: cut.digest,
    deadline: deadline.value,
    delegations: delegations.value,
  };
  return ok([...cut.events, { type: 'reviewOpened', data }]);
}

/** Closes the open round; the clock does so at the deadline (LC-6). */
export function decideCloseReview(state: DocumentState): Decision {
  const round = state.rounds.at(-1);
  if (round === undefined) throw new Error('A document in review has no round.');
  return ok([{ type: 'reviewClosed', data: { roundId: round.id } }]);
}

/** Gives a round or an endorsement more time: later than now and than before, with a reason (DE-4). */
export function decideExtendDeadline(
  state: DocumentState,
  command: CommandOf<'extend-deadline'>,
  { now }: DecisionContext,
): Decision {
  const reason = requiredReason(command.reason);
  if (!reason.ok) return reason;
  const deadline = futureDeadline(command.deadline, now);
  if (!deadline.ok) return deadline;
  const before = deadlineOf(state) ?? now;
  if (Date.parse(deadline.value) <= Date.parse(before)) {
    return refuse('deadline-not-later', { deadline: before }, 'deadline');
  }
  return ok([{ type: 'deadlineExtended', data: { deadline: deadline.value, reason: reason.value } }]);
}

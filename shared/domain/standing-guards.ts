/**
 * Guards that need no input: whether a command would be refused as the document stands. `decide` asks them before it
 * looks at the input, the interface asks them to say why a button waits.
 */
import type { Actor } from './actor.ts';
import type { DocumentState } from './document-state.ts';
import { outcomeOf } from './endorsement-outcome.ts';
import { sentenceOf } from './endorsement-sentence.ts';
import type { Instant } from './events.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import { blockingOf, deadlineOf, openEndorsementOf, openValidationOf, undisposedOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

export type StandingQuestion = {
  readonly command: LifecycleCommandName;
  readonly actor: Actor;
  readonly now: Instant;
};

/** Refuses with the guard's code while the document is not ready for the command; ok also for commands without such a guard. */
export function standingGuard(state: DocumentState, question: StandingQuestion): Result<true> {
  switch (question.command) {
    case 'open-validation':
      return all(everythingDisposed(state), nothingBlocking(state));
    case 'submit-for-clearance':
      return everythingDisposed(state);
    case 'close-validation':
      return all(quorumPresent(state), agendaDecided(state));
    case 'take-position':
      return all(beforeDeadline(state, question.now), isEligible(state, question.actor));
    case 'extend-deadline':
      return beforeDeadline(state, question.now);
    case 'close-review':
      return notBeforeDeadline(state, question);
    case 'close-endorsement':
      return all(notBeforeDeadline(state, question), outcomeDecided(state, question.now));
    default:
      return ok(true);
  }
}

function everythingDisposed(state: DocumentState): Result<true> {
  const count = undisposedOf(state).length;
  return count > 0 ? refuse('undisposed', { count }) : ok(true);
}

function nothingBlocking(state: DocumentState): Result<true> {
  const count = blockingOf(state).length;
  return count > 0 ? refuse('blocking-open', { count }) : ok(true);
}

function quorumPresent(state: DocumentState): Result<true> {
  const validation = openValidationOf(state);
  const present = validation?.present.length ?? 0;
  const needed = validation?.quorum ?? 0;
  return present < needed ? refuse('quorum-not-met', { present, needed }) : ok(true);
}

function agendaDecided(state: DocumentState): Result<true> {
  const agenda = openValidationOf(state)?.agenda ?? [];
  const count = agenda.filter(({ decision }) => decision === null).length;
  return count > 0 ? refuse('agenda-open', { count }) : ok(true);
}

function isDue(state: DocumentState, now: Instant): boolean {
  const deadline = deadlineOf(state);
  return deadline !== null && Date.parse(now) >= Date.parse(deadline);
}

/** What is over is over, also in the moments before the clock has closed it (LC-6). */
function beforeDeadline(state: DocumentState, now: Instant): Result<true> {
  return isDue(state, now) ? refuse('too-late', { deadline: deadlineOf(state) ?? '' }) : ok(true);
}

/** The clock acts at the deadline and never before (LC-6); people are not bound by it. */
function notBeforeDeadline(state: DocumentState, { actor, now }: StandingQuestion): Result<true> {
  if (actor.kind !== 'clock' || isDue(state, now)) return ok(true);
  return refuse('too-early', { deadline: deadlineOf(state) ?? '' });
}

function isEligible(state: DocumentState, actor: Actor): Result<true> {
  const membership = actor.kind === 'person' ? actor.membership : null;
  if (membership?.role !== 'lead') return ok(true);
  const eligible = openEndorsementOf(state)?.eligible ?? [];
  return eligible.some(({ id }) => id === membership.delegation?.id) ? ok(true) : refuse('not-eligible');
}

function outcomeDecided(state: DocumentState, now: Instant): Result<true> {
  const endorsement = openEndorsementOf(state);
  if (endorsement === null || outcomeOf(endorsement, now) !== 'undecided') return ok(true);
  const { template, params } = sentenceOf(endorsement, now);
  return refuse('endorsement-open', { ...params, sentence: template });
}

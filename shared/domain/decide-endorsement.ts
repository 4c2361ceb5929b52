import type { CommandOf } from './commands.ts';
import { notEmpty, reuseOrCut } from './cut-version.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import { delegationList, possibleQuorum } from './delegation-list.ts';
import type { DocumentState, EndorsementState } from './document-state.ts';
import { outcomeOf } from './endorsement-outcome.ts';
import { sentenceOf } from './endorsement-sentence.ts';
import type { Instant, NewEvent } from './events.ts';
import { futureDeadline, optionalProse } from './input-checks.ts';
import { openEndorsementOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import { englishOf } from './sentence.ts';
import { tallyOf } from './tally.ts';

/** Opens endorsement of the validated text: list, rule and quorum are frozen (DE-2), and so is the version (LC-5). */
export function decideOpenEndorsement(
  state: DocumentState,
  command: CommandOf<'open-endorsement'>,
  { now }: DecisionContext,
): Decision {
  const eligible = delegationList(command.eligible);
  if (!eligible.ok) return eligible;
  const deadline = futureDeadline(command.deadline, now);
  if (!deadline.ok) return deadline;
  const statement = optionalProse(command.statement, 'statement');
  if (!statement.ok) return statement;
  const quorum = possibleQuorum(command.quorum, eligible.value);
  const ready = all(quorum, longEnough(command, now), notEmpty(command.text));
  if (!ready.ok) return ready;
  const cut = reuseOrCut(state, command.text, { reason: 'endorsement', name: 'Endorsement', note: '' });
  const data = {
    version: cut.version,
    digest: cut.digest,
    eligible: eligible.value,
    rule: command.rule,
    quorum: command.quorum,
    deadline: deadline.value,
    isSilence: command.isSilence,
    statement: statement.value || `We endorse version ${cut.version} of “${state.title}”.`,
  };
  return ok([...cut.events, { type: 'endorsementOpened', data }]);
}

/** DE-4: a silence procedure runs for the hours that the project sets, 72 by default. */
function longEnough(command: CommandOf<'open-endorsement'>, now: Instant): Result<true> {
  if (!command.isSilence) return ok(true);
  const hours = command.minimumSilenceHours;
  const earliest = Date.parse(now) + hours * 3_600_000;
  return Date.parse(command.deadline) < earliest
    ? refuse('deadline-too-short', { hours }, 'deadline')
    : ok(true);
}

/** Closes endorsement with the outcome that the rule computes (DE-1); asked only when it is decided. */
export function decideCloseEndorsement(state: DocumentState, { now }: DecisionContext): Decision {
  const endorsement = openEndorsementOf(state);
  if (endorsement === null) throw new Error('A document in endorsement has no endorsement.');
  const outcome = outcomeOf(endorsement, now);
  if (outcome === 'undecided') throw new Error('An undecided endorsement passed its guard.');
  return ok([closing(endorsement, outcome, now)]);
}

function closing(endorsement: EndorsementState, outcome: 'endorsed' | 'returned', now: Instant): NewEvent {
  const closed = { ...endorsement, closed: { at: now, outcome, sentence: '' } };
  const sentence = englishOf(sentenceOf(closed, now));
  return { type: 'endorsementClosed', data: { outcome, sentence, tally: tallyOf(endorsement, now) } };
}

/** The proof that a delegation was told (DE-4): only the server writes it, only while endorsement is open. */
export function decideNotice(
  state: DocumentState,
  { delegationId, to }: CommandOf<'record-notice'>,
  { actor }: DecisionContext,
): Decision {
  if (actor.kind !== 'clock') return refuse('not-allowed');
  const endorsement = openEndorsementOf(state);
  if (endorsement === null) return refuse('wrong-stage', { stage: state.stage });
  if (!endorsement.eligible.some(({ id }) => id === delegationId)) return refuse('not-eligible');
  return ok([{ type: 'noticeSent', data: { delegationId, to } }]);
}

import type { CommandOf } from './commands.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import { isAuthor } from './decide-thread.ts';
import { needsReason } from './dispositions.ts';
import type { AmendmentState, DocumentState, ThreadState } from './document-state.ts';
import type { ContributionRef, NewEvent } from './events.ts';
import { optionalProse, requiredReason } from './input-checks.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import { roleIn } from './role-in.ts';

type Dispose = CommandOf<'dispose'>;

/** Answers a thread or amendment; an earlier answer stays in the history (CM-5). */
export function decideDispose(state: DocumentState, command: Dispose, context: DecisionContext): Decision {
  const contribution = contributionOf(state, command.subject);
  if (contribution === undefined) return refuse('unknown-contribution', {}, 'subject');
  const fits = all(
    mayWithdraw(state, command, context),
    needsReason(command.disposition)
      ? requiredReason(command.reason)
      : optionalProse(command.reason, 'reason'),
    optionalProse(command.resultingText, 'resultingText'),
    possibleDuplicate(state, command),
    applicable(state, command),
  );
  if (!fits.ok) return fits;
  return ok([disposedEvent(command), ...applied(state, command)]);
}

/** The thread or amendment a reference names. */
export function contributionOf(
  state: DocumentState,
  subject: ContributionRef,
): ThreadState | AmendmentState | undefined {
  return subject.kind === 'thread' ? state.threads.get(subject.id) : state.amendments.get(subject.id);
}

/** To withdraw is the author's; the secretariat may record it. */
function mayWithdraw(
  state: DocumentState,
  { disposition, subject }: Dispose,
  { actor }: DecisionContext,
): Result<true> {
  if (disposition !== 'withdrawn' || roleIn(actor, state.projectId) === 'secretariat') return ok(true);
  return isOwnContribution(state, subject, { actor }) ? ok(true) : refuse('not-the-author');
}

/** Whether the actor wrote the thread or amendment. */
export function isOwnContribution(
  state: DocumentState,
  subject: ContributionRef,
  { actor }: Pick<DecisionContext, 'actor'>,
): boolean {
  const contribution = contributionOf(state, subject);
  return contribution !== undefined && isAuthor(actor, contribution.author);
}

function possibleDuplicate(
  state: DocumentState,
  { disposition, subject, duplicateOf }: Dispose,
): Result<true> {
  if (disposition !== 'duplicate') return ok(true);
  if (duplicateOf === null) return refuse('duplicate-missing', {}, 'duplicateOf');
  if (contributionOf(state, duplicateOf) === undefined)
    return refuse('unknown-contribution', {}, 'duplicateOf');
  return leadsTo(state, duplicateOf, subject) ? refuse('duplicate-of-itself', {}, 'duplicateOf') : ok(true);
}

/** Follows "duplicate of" from one to the next: a ring of duplicates would have no answer anywhere. */
function leadsTo(state: DocumentState, from: ContributionRef, to: ContributionRef): boolean {
  let current: ContributionRef | null = from;
  while (current !== null) {
    if (current.id === to.id) return true;
    current = contributionOf(state, current)?.dispositions.at(-1)?.duplicateOf ?? null;
  }
  return false;
}

/** Wording is applied once, and only when the amendment is accepted, wholly or in part (CM-4). */
function applicable(state: DocumentState, { subject, disposition, isApplied }: Dispose): Result<true> {
  if (!isApplied) return ok(true);
  const isAccepted = disposition === 'accepted' || disposition === 'accepted-in-part';
  if (subject.kind !== 'amendment' || !isAccepted) return refuse('invalid-input', {}, 'isApplied');
  return state.amendments.get(subject.id)?.isApplied === true ? refuse('already-done') : ok(true);
}

function disposedEvent(command: Dispose): NewEvent {
  const { subject, disposition } = command;
  const data = {
    subject,
    disposition,
    reason: command.reason.trim(),
    duplicateOf: disposition === 'duplicate' ? command.duplicateOf : null,
    resultingText: command.resultingText.trim(),
  };
  return { type: 'disposed', data };
}

function applied(state: DocumentState, { subject, isApplied }: Dispose): readonly NewEvent[] {
  if (!isApplied || subject.kind !== 'amendment') return [];
  const author = state.amendments.get(subject.id)?.author;
  if (author?.kind !== 'person') return [];
  return [{ type: 'amendmentApplied', data: { amendmentId: subject.id, proposer: author.personId } }];
}

/** The author says whether the disposition satisfies; it never blocks (CM-6). */
export function decideAnswer(
  state: DocumentState,
  command: CommandOf<'answer-disposition'>,
  context: DecisionContext,
): Decision {
  const { subject, isSatisfied } = command;
  const contribution = contributionOf(state, subject);
  if (contribution === undefined) return refuse('unknown-contribution', {}, 'subject');
  if (!isOwnContribution(state, subject, context)) return refuse('not-the-author');
  if (contribution.dispositions.length === 0) return refuse('not-disposed');
  const note = optionalProse(command.note, 'note');
  if (!note.ok) return note;
  return ok([{ type: 'authorAnswered', data: { subject, isSatisfied, note: note.value } }]);
}

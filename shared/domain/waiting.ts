/** What waits for a person in a document: the lines of the Home page. Nothing here that the person could not do now. */
import { can } from './can.ts';
import type { DocumentAction } from './access.ts';
import type { Actor } from './actor.ts';
import type { DecisionContext } from './decision-context.ts';
import { isAuthor } from './decide-thread.ts';
import type { AmendmentState, DocumentState, ThreadState } from './document-state.ts';
import { subjectOf } from './document-subject.ts';
import type { Instant } from './events.ts';
import type { LifecycleCommandName } from './lifecycle.ts';
import { hasPosition, nextAction } from './next-action.ts';
import { deadlineOf, openRoundOf, undisposedOf } from './open-work.ts';
import { sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

export const waitingKinds = [
  'answer-comments',
  'respond-to-round',
  'take-position',
  'give-clearance',
  'next-step',
  'read-disposition',
] as const;
export type WaitingKind = (typeof waitingKinds)[number];

export type WaitingItem = {
  readonly kind: WaitingKind;
  readonly sentence: Sentence;
  readonly deadline: Instant | null;
};

/** Everything in the document that waits for this person, the most urgent kind first. */
export function waitingFor(state: DocumentState, context: DecisionContext): readonly WaitingItem[] {
  const { actor } = context;
  if (actor.kind !== 'person' || !mayDo(state, 'text.read', context)) return [];
  const items = [
    positionToTake(state, context),
    clearanceToGive(state, context),
    commentsToAnswer(state, context),
    roundToRespondTo(state, context),
    nextStep(state, context),
    dispositionsToRead(state, actor),
  ];
  return items.filter((item) => item !== null);
}

function mayDo(state: DocumentState, action: DocumentAction, { actor, settings }: DecisionContext): boolean {
  return can({ actor, action, subject: subjectOf(state, settings) }).ok;
}

function positionToTake(state: DocumentState, context: DecisionContext): WaitingItem | null {
  const next = nextAction(state, context);
  const isAsked = next.kind === 'command' && next.choice.command === 'take-position';
  if (!isAsked || hasPosition(state, context)) return null;
  const words = sentence('Take the position of your delegation');
  return { kind: 'take-position', sentence: words, deadline: deadlineOf(state) };
}

function clearanceToGive(state: DocumentState, context: DecisionContext): WaitingItem | null {
  if (!mayDo(state, 'clear', context)) return null;
  return { kind: 'give-clearance', sentence: sentence('Clear the document or return it'), deadline: null };
}

function commentsToAnswer(state: DocumentState, context: DecisionContext): WaitingItem | null {
  const count = undisposedOf(state).length;
  if (count === 0 || state.stage !== 'revision' || !mayDo(state, 'disposition.give', context)) return null;
  const words = sentence('{{count}} comments and amendments to answer', { count });
  return { kind: 'answer-comments', sentence: words, deadline: null };
}

/** Those whose delegation was invited and who have said nothing in the round yet. */
function roundToRespondTo(state: DocumentState, { actor, now }: DecisionContext): WaitingItem | null {
  const round = openRoundOf(state);
  const delegation = actor.kind === 'person' ? actor.membership?.delegation : null;
  if (round === null || !round.delegations.some(({ id }) => id === delegation?.id)) return null;
  if (Date.parse(round.deadline) <= Date.parse(now)) return null;
  if (contributionsBy(state, actor).some(({ roundId }) => roundId === round.id)) return null;
  const words = sentence('Comment on the text in round {{number}}', { number: round.number });
  return { kind: 'respond-to-round', sentence: words, deadline: round.deadline };
}

/** Commands that are worth a line on their own: the document is ready for them and stands still until they come. */
const stepSentence: Readonly<Partial<Record<LifecycleCommandName, string>>> = {
  'open-validation': 'Everything is answered: open validation',
  'submit-for-clearance': 'Submit the document for clearance',
  'close-validation': 'The validation can be closed',
  'open-endorsement': 'Open endorsement',
  'close-endorsement': 'The outcome is decided: close the endorsement',
  publish: 'Publish the document',
};

function nextStep(state: DocumentState, context: DecisionContext): WaitingItem | null {
  const next = nextAction(state, context);
  if (next.kind !== 'command' || !next.choice.isAllowed || state.stage === 'drafting') return null;
  const template = stepSentence[next.choice.command];
  if (template === undefined) return null;
  return { kind: 'next-step', sentence: sentence(template), deadline: deadlineOf(state) };
}

function dispositionsToRead(state: DocumentState, actor: Actor): WaitingItem | null {
  if (state.stage !== 'revision' && state.stage !== 'validation') return null;
  const count = contributionsBy(state, actor).filter((mine) => isUnread(mine, state, actor)).length;
  if (count === 0) return null;
  const words = sentence('{{count}} of your comments and amendments were answered', { count });
  return { kind: 'read-disposition', sentence: words, deadline: null };
}

function isUnread(mine: ThreadState | AmendmentState, state: DocumentState, actor: Actor): boolean {
  const last = mine.dispositions.at(-1);
  const isNews = last !== undefined && !isAuthor(actor, last.by);
  return isNews && mine.authorAnswer === null && mine.edition === state.edition;
}

function contributionsBy(state: DocumentState, actor: Actor): readonly (ThreadState | AmendmentState)[] {
  const all = [...state.threads.values(), ...state.amendments.values()];
  return all.filter(({ author }) => isAuthor(actor, author));
}

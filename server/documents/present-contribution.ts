import type {
  AmendmentView,
  DispositionView,
  ThreadView,
} from '../../shared/contract/contribution-routes.ts';
import type { Anchor } from '../../shared/domain/anchor.ts';
import type { DecisionContext } from '../../shared/domain/decision-context.ts';
import type {
  AmendmentState,
  CommentState,
  DispositionState,
  DocumentState,
  ThreadState,
} from '../../shared/domain/document-state.ts';
import { amendmentAbilities, threadAbilities } from './contribution-abilities.ts';
import { presentActor } from './present-actor.ts';

export function presentThread(
  state: DocumentState,
  thread: ThreadState,
  context: DecisionContext,
): ThreadView {
  const { id, type, isBlocking, isResolved, anchor } = thread;
  return {
    id,
    type,
    isBlocking,
    isResolved,
    anchor: presentAnchor(anchor),
    comments: thread.comments.map((comment) => presentComment(comment, context)),
    ...presentShared(state, thread),
    abilities: threadAbilities(state, thread, context),
  };
}

export function presentAmendment(
  state: DocumentState,
  amendment: AmendmentState,
  context: DecisionContext,
): AmendmentView {
  const { id, wording, rationale, isApplied } = amendment;
  return {
    id,
    wording: { ...wording },
    rationale,
    isApplied,
    ...presentShared(state, amendment),
    abilities: amendmentAbilities(state, amendment, context),
  };
}

function presentAnchor(anchor: Anchor): ThreadView['anchor'] {
  return anchor.scope === 'words' ? { ...anchor, words: [...anchor.words] } : { ...anchor };
}

function presentComment(
  { id, author, at, editedAt, body }: CommentState,
  { actor }: DecisionContext,
): ThreadView['comments'][number] {
  const isOwn = actor.kind === 'person' && author.kind === 'person' && actor.personId === author.personId;
  return { id, author: presentActor(author), at, editedAt, body, isOwn };
}

function presentShared(state: DocumentState, contribution: ThreadState | AmendmentState) {
  const { author, at, roundId, dispositions, authorAnswer } = contribution;
  return {
    author: presentActor(author),
    at,
    roundId,
    roundNumber: state.rounds.find(({ id }) => id === roundId)?.number ?? null,
    dispositions: dispositions.map(presentDisposition),
    authorAnswer,
  };
}

function presentDisposition({ by, ...disposition }: DispositionState): DispositionView {
  return { ...disposition, by: presentActor(by) };
}

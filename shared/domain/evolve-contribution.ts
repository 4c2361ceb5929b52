import type { AmendmentState, CommentState, DocumentState, ThreadState } from './document-state.ts';
import type { ContributionRef, EventOf, LedgerEvent } from './events.ts';
import type { ThreadId } from './ids.ts';

type ContributionEvent = EventOf<
  | 'threadOpened'
  | 'replyAdded'
  | 'commentEdited'
  | 'threadResolved'
  | 'threadReopened'
  | 'amendmentProposed'
  | 'amendmentApplied'
  | 'disposed'
  | 'authorAnswered'
>;

/** Threads, amendments, and the answers to both. */
export function evolveContribution(state: DocumentState, event: ContributionEvent): DocumentState {
  switch (event.type) {
    case 'threadOpened':
      return setThread(state, openedThread(state, event));
    case 'replyAdded':
      return withThread(state, event.data.threadId, (thread) => ({
        ...thread,
        comments: [...thread.comments, commentOf(event)],
      }));
    case 'commentEdited':
      return withThread(state, event.data.threadId, (thread) => ({
        ...thread,
        comments: thread.comments.map((comment) => edited(comment, event)),
      }));
    case 'threadResolved':
      return withThread(state, event.data.threadId, (thread) => ({ ...thread, isResolved: true }));
    case 'threadReopened':
      return withThread(state, event.data.threadId, (thread) => ({ ...thread, isResolved: false }));
    case 'amendmentProposed':
      return setAmendment(state, proposedAmendment(state, event));
    case 'amendmentApplied':
      return withContribution(state, { kind: 'amendment', id: event.data.amendmentId }, { isApplied: true });
    case 'disposed':
      return dispose(state, event);
    case 'authorAnswered':
      return withContribution(state, event.data.subject, { authorAnswer: answerOf(event) });
  }
}

function beginning(state: DocumentState, { actor, at }: LedgerEvent) {
  return { author: actor, at, edition: state.edition, dispositions: [], authorAnswer: null };
}

function openedThread(state: DocumentState, event: EventOf<'threadOpened'>): ThreadState {
  const { threadId, type, isBlocking, anchor, roundId } = event.data;
  const comments = [commentOf(event)];
  return {
    ...beginning(state, event),
    id: threadId,
    type,
    isBlocking,
    anchor,
    roundId,
    comments,
    isResolved: false,
  };
}

function commentOf({ data, at, actor }: EventOf<'threadOpened' | 'replyAdded'>): CommentState {
  return { id: data.commentId, author: actor, at, editedAt: null, body: data.body };
}

function edited(comment: CommentState, { data, at }: EventOf<'commentEdited'>): CommentState {
  return comment.id === data.commentId ? { ...comment, body: data.body, editedAt: at } : comment;
}

function proposedAmendment(state: DocumentState, event: EventOf<'amendmentProposed'>): AmendmentState {
  const { amendmentId, wording, rationale, roundId } = event.data;
  return { ...beginning(state, event), id: amendmentId, wording, rationale, roundId, isApplied: false };
}

/** A new disposition asks the author anew: the answer to an earlier one does not stand for it. */
function dispose(state: DocumentState, { data, at, actor }: EventOf<'disposed'>): DocumentState {
  const { subject, ...answer } = data;
  const contribution =
    subject.kind === 'thread' ? state.threads.get(subject.id) : state.amendments.get(subject.id);
  const dispositions = [...(contribution?.dispositions ?? []), { ...answer, at, by: actor }];
  return withContribution(state, subject, { dispositions, authorAnswer: null });
}

function answerOf({ data, at }: EventOf<'authorAnswered'>) {
  return { isSatisfied: data.isSatisfied, note: data.note, at };
}

type Shared = Partial<Pick<ThreadState, 'dispositions' | 'authorAnswer'> & Pick<AmendmentState, 'isApplied'>>;

function withContribution(state: DocumentState, subject: ContributionRef, change: Shared): DocumentState {
  if (subject.kind === 'thread') {
    return withThread(state, subject.id, (thread) => ({ ...thread, ...change }));
  }
  const amendment = state.amendments.get(subject.id);
  return amendment === undefined ? state : setAmendment(state, { ...amendment, ...change });
}

function withThread(
  state: DocumentState,
  id: ThreadId,
  change: (thread: ThreadState) => ThreadState,
): DocumentState {
  const thread = state.threads.get(id);
  return thread === undefined ? state : setThread(state, change(thread));
}

function setThread(state: DocumentState, thread: ThreadState): DocumentState {
  return { ...state, threads: new Map(state.threads).set(thread.id, thread) };
}

function setAmendment(state: DocumentState, amendment: AmendmentState): DocumentState {
  return { ...state, amendments: new Map(state.amendments).set(amendment.id, amendment) };
}

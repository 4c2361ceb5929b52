import type { Actor, EventActor } from './actor.ts';
import type { Anchor } from './anchor.ts';
import type { CommandOf } from './commands.ts';
import { lastVersion } from './cut-version.ts';
import type { Decision, DecisionContext } from './decision-context.ts';
import type { CommentState, DocumentState, ThreadState } from './document-state.ts';
import type { ThreadId } from './ids.ts';
import { proseLimit, requiredProse } from './input-checks.ts';
import { openRoundOf } from './open-work.ts';
import { all, ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';
import { roleIn } from './role-in.ts';

const wordsLimit = 50;

/** Opens a thread; it belongs to the round that is open, and keeps the last version's number (CM-3). */
export function decideOpenThread(state: DocumentState, command: CommandOf<'open-thread'>): Decision {
  const body = requiredProse(command.body, 'body');
  if (!body.ok) return body;
  const fits = all(possibleAnchor(command.anchor), isNew(state.threads.has(command.threadId)));
  if (!fits.ok) return fits;
  const { threadId, commentId, threadType: type, isBlocking } = command;
  const anchor = { ...command.anchor, version: lastVersion(state)?.number ?? null };
  const roundId = openRoundOf(state)?.id ?? null;
  const data = { threadId, commentId, type, isBlocking, anchor, body: body.value, roundId };
  return ok([{ type: 'threadOpened', data }]);
}

function possibleAnchor(anchor: Anchor): Result<true> {
  if (anchor.scope !== 'words') return ok(true);
  const length = anchor.words.reduce((sum, { quote }) => sum + quote.length, 0);
  if (anchor.words.length > wordsLimit || length > proseLimit) return refuse('too-large', {}, 'anchor.words');
  const isSound = anchor.words.every(({ from, to, quote }) => from >= 0 && to > from && quote !== '');
  return isSound && anchor.words.length > 0 ? ok(true) : refuse('invalid-input', {}, 'anchor.words');
}

function isNew(isThere: boolean): Result<true> {
  return isThere ? refuse('already-done') : ok(true);
}

export function decideReply(state: DocumentState, command: CommandOf<'reply'>): Decision {
  const { threadId, commentId } = command;
  const thread = state.threads.get(threadId);
  if (thread === undefined) return refuse('unknown-contribution');
  const body = requiredProse(command.body, 'body');
  if (!body.ok) return body;
  if (commentOf(thread, commentId) !== undefined) return refuse('already-done');
  return ok([{ type: 'replyAdded', data: { threadId, commentId, body: body.value } }]);
}

/** Only the author changes the words of a comment; the earlier words stay in the ledger (LE-4). */
export function decideEditComment(
  state: DocumentState,
  command: CommandOf<'edit-comment'>,
  { actor }: DecisionContext,
): Decision {
  const { threadId, commentId } = command;
  const comment = commentOf(state.threads.get(threadId), commentId);
  if (comment === undefined) return refuse('unknown-contribution');
  if (!isAuthor(actor, comment.author)) return refuse('not-the-author');
  const body = requiredProse(command.body, 'body');
  if (!body.ok) return body;
  return ok([{ type: 'commentEdited', data: { threadId, commentId, body: body.value } }]);
}

function commentOf(thread: ThreadState | undefined, id: CommentState['id']): CommentState | undefined {
  return thread?.comments.find((comment) => comment.id === id);
}

export function decideResolve(
  state: DocumentState,
  { threadId }: CommandOf<'resolve-thread'>,
  context: DecisionContext,
): Decision {
  const thread = settled(state, threadId, context);
  if (!thread.ok) return thread;
  if (thread.value.isResolved) return refuse('already-done');
  return ok([{ type: 'threadResolved', data: { threadId } }]);
}

export function decideReopen(
  state: DocumentState,
  { threadId }: CommandOf<'reopen-thread'>,
  context: DecisionContext,
): Decision {
  const thread = settled(state, threadId, context);
  if (!thread.ok) return thread;
  if (!thread.value.isResolved) return refuse('already-done');
  return ok([{ type: 'threadReopened', data: { threadId } }]);
}

/** The thread, for those who may resolve and reopen it: its author, a drafter, the secretariat. */
function settled(state: DocumentState, id: ThreadId, { actor }: DecisionContext): Result<ThreadState> {
  const thread = state.threads.get(id);
  if (thread === undefined) return refuse('unknown-contribution');
  return maySettle(actor, state, thread) ? ok(thread) : refuse('not-the-author');
}

/** Whether the actor is one of those who resolve and reopen this thread, whatever the stage. */
export function maySettle(actor: Actor, state: DocumentState, thread: ThreadState): boolean {
  const role = roleIn(actor, state.projectId);
  return isAuthor(actor, thread.author) || role === 'drafter' || role === 'secretariat';
}

/** Whether the actor is the person who wrote it. */
export function isAuthor(actor: Actor, author: EventActor): boolean {
  return actor.kind === 'person' && author.kind === 'person' && actor.personId === author.personId;
}

import type { ThreadView } from '../../../shared/contract/contribution-routes.ts';
import type { Anchor } from '../../../shared/domain/anchor.ts';
import type { ThreadId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';

export type Marking = {
  readonly threadId: ThreadId;
  readonly anchor: Anchor;
  /** Writes the thread into the ledger. */
  readonly write: () => Promise<Result<ThreadView>>;
};

/** Marks the words, writes the thread, and takes the mark away when there is no thread in the end. */
export async function withMark(
  context: DocumentContext,
  opened: OpenedDocument,
  { threadId, anchor, write }: Marking,
): Promise<Result<ThreadView>> {
  const marked = await mark(context, opened, { threadId, anchor });
  if (!marked.ok) return marked;
  try {
    const written = await write();
    if (!written.ok) await unmark(context, opened, threadId);
    return written;
  } catch (error) {
    await unmark(context, opened, threadId);
    throw error;
  }
}

async function mark(
  { liveText }: DocumentContext,
  { state, actor }: OpenedDocument,
  { threadId, anchor }: Pick<Marking, 'threadId' | 'anchor'>,
): Promise<Result<unknown>> {
  if (anchor.scope !== 'words') return ok(true);
  const by = actor.kind === 'person' ? actor.personId : '';
  return liveText.edit(state.id, { type: 'mark-comment', threadId, words: anchor.words }, by);
}

/** A mark that stays names a thread that does not exist: nothing shows it, so failing here fails nothing. */
async function unmark(
  { liveText, onFault }: DocumentContext,
  { state, actor }: OpenedDocument,
  threadId: ThreadId,
): Promise<void> {
  try {
    const by = actor.kind === 'person' ? actor.personId : '';
    await liveText.edit(state.id, { type: 'unmark-comment', threadId }, by);
  } catch (error) {
    onFault(error, 'taking back the mark of a comment');
  }
}

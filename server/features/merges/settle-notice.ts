/**
 * One click puts words back or leaves them out, and each notice is settled once. Putting back has three steps: the
 * notice is closed for more words, the words are written, the notice is settled. The text knows which notices are
 * written, so whoever comes to a notice that stopped half way does the rest and nothing twice.
 */
import type { Actor } from '../../../shared/domain/actor.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { HiddenWords } from '../../ports/live-text.ts';
import type { Stored } from '../../ports/records.ts';
import type { MergeContext } from './merge-context.ts';
import { nowOf } from './merge-context.ts';
import type { NoticeRecord } from './merge-records.ts';
import { storedOf } from './pieces.ts';

type Done = Result<{ readonly ok: true }>;
export type Settling = {
  readonly documentId: DocumentId;
  readonly actor: Actor;
  readonly noticeId: string;
};

/** Refused `unknown-merge-notice`, or `already-done` for a settled one. */
export async function putBackWords(context: MergeContext, settling: Settling): Promise<Done> {
  const closed = await closeForMore(context, settling);
  if (!closed.ok) return closed;
  const notice = closed.value.value;
  const words = { ...hiddenWordsOf(notice), newClauseId: context.ids.next() };
  const by = notice.authorId ?? personOf(settling.actor) ?? 'server';
  const edited = await context.liveText.edit(settling.documentId, { type: 'put-back', words }, by);
  return edited.ok ? settle(context, closed.value, { ...settling, state: 'put-back' }) : edited;
}

export async function dismissNotice(context: MergeContext, settling: Settling): Promise<Done> {
  const found = await findOpen(context, settling);
  return found.ok ? settle(context, found.value, { ...settling, state: 'dismissed' }) : found;
}

async function findOpen(
  { store }: MergeContext,
  { documentId, noticeId }: Settling,
): Promise<Result<Stored<NoticeRecord>>> {
  const stored = await store.notices.get(noticeId);
  if (stored === undefined || stored.value.documentId !== documentId) return refuse('unknown-merge-notice');
  const { state } = stored.value;
  return state === 'open' || state === 'putting-back' ? ok(stored) : refuse('already-done');
}

/** Tried again when it grew in this moment. */
async function closeForMore(
  context: MergeContext,
  settling: Settling,
): Promise<Result<Stored<NoticeRecord>>> {
  for (;;) {
    const found = await findOpen(context, settling);
    if (!found.ok || found.value.value.state === 'putting-back') return found;
    const { value, revision } = found.value;
    const closed: NoticeRecord = { ...value, state: 'putting-back' };
    if ((await context.store.notices.replace(closed, revision)) === 'ok')
      return ok({ value: closed, revision: revision + 1 });
  }
}

type Settled = Settling & { readonly state: 'put-back' | 'dismissed' };

async function settle(
  context: MergeContext,
  { value, revision }: Stored<NoticeRecord>,
  { documentId, actor, state }: Settled,
): Promise<Done> {
  const settled: NoticeRecord = {
    ...value,
    state,
    settledBy: personOf(actor),
    settledAt: nowOf(context),
  };
  const outcome = await context.store.notices.replace(settled, revision);
  context.bus.publish({ type: 'merge-notices-changed', documentId });
  if (outcome === 'ok') return ok({ ok: true });
  const now = await context.store.notices.get(value.id);
  return now?.value.state === state ? ok({ ok: true }) : refuse('already-done');
}

function hiddenWordsOf({ id, place, insertions }: NoticeRecord): Omit<HiddenWords, 'newClauseId'> {
  return {
    noticeId: id,
    clauseId: place?.clauseId ?? '',
    joinedInto: place?.joinedInto ?? null,
    before: place?.before ?? [],
    after: place?.after ?? [],
    kind: place?.kind ?? 'paragraph',
    level: place?.level ?? 1,
    dir: place?.dir ?? null,
    base: place?.words ?? '',
    insertions: insertions
      .map(({ at, pieces }) => ({ at, words: storedOf(pieces) }))
      .filter(({ words }) => words.text !== ''),
  };
}

function personOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.personId : null;
}

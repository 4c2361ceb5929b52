/**
 * Keeps what the text engine found (RT-7): the graves and the notices. Told twice, it is kept once: graves
 * have the ids of what was deleted, and hidden words those of their letters.
 */
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { HiddenItem, MergeReport } from '../../ports/merge-report.ts';
import type { Stored } from '../../ports/records.ts';
import type { MergeContext } from './merge-context.ts';
import { nowOf } from './merge-context.ts';
import type { KeptGrave, NoticeRecord } from './merge-records.ts';
import { Weaver, type Draft } from './weaver.ts';

const gravesTogether = 100;
/** How far back it is looked; what is older was a hundred changes of structure ago, or a thousand. */
const lookedAt = { graves: 200, notices: 200 };
const gravesKept = 1_000;

/** Resolves when it is durable. Calls for one document must come one after the other. */
export async function keepMerge(
  context: MergeContext,
  documentId: DocumentId,
  report: MergeReport,
): Promise<void> {
  await keepGraves(context, documentId, report);
  if (report.hidden.length > 0) await keepNotices(context, documentId, report.hidden);
}

async function keepGraves(
  context: MergeContext,
  documentId: DocumentId,
  { graves, by }: MergeReport,
): Promise<void> {
  const { store } = context;
  for (let from = 0; from < graves.length; from += gravesTogether) {
    const kept = graves.slice(from, from + gravesTogether).map((grave) => ({ ...grave, by }));
    await store.graves.insert({
      id: `${documentId}.${kept[0]?.id}`,
      documentId,
      at: nowOf(context),
      graves: kept.map(keptGrave),
    });
  }
  if (graves.length > 0) await forgetOldest(context, documentId);
}

function keptGrave(grave: MergeReport['graves'][number] & { readonly by: string }): KeptGrave {
  return {
    ...grave,
    before: [...grave.before],
    after: [...grave.after],
    targets: [...grave.targets],
    runs: [...grave.runs],
  };
}

async function forgetOldest({ store }: MergeContext, documentId: DocumentId): Promise<void> {
  const where = { documentId: { equals: documentId } };
  const surplus = (await store.graves.count(where)) - gravesKept;
  if (surplus <= 0) return;
  const oldest = await store.graves.list({
    where,
    order: { field: 'at', direction: 'ascending' },
    limit: Math.min(surplus, 100),
  });
  for (const { value } of oldest.items) await store.graves.remove(value.id);
}

async function keepNotices(
  context: MergeContext,
  documentId: DocumentId,
  hidden: readonly HiddenItem[],
): Promise<void> {
  const { store, ids } = context;
  const stored = await latest(context, documentId);
  const weaver = new Weaver({
    graves: stored.graves,
    notices: stored.notices.map(({ value }) => draftOf(value)),
    newNotice: (authorId, place) => ({
      id: ids.next(),
      documentId,
      authorId,
      at: nowOf(context),
      place,
      insertions: [],
      state: 'open',
      settledBy: null,
      settledAt: null,
    }),
  });
  weaver.weave(hidden);
  const revisions = new Map(stored.notices.map(({ value, revision }) => [value.id, revision]));
  for (const notice of weaver.changed) {
    const revision = revisions.get(notice.id);
    const outcome =
      revision === undefined
        ? await store.notices.insert(notice)
        : await store.notices.replace(notice, revision);
    // Somebody settled it in this moment: the next try makes a new one.
    if (outcome !== 'ok') throw new Error('A merge notice was settled while it grew.');
  }
  if (weaver.changed.size > 0) context.bus.publish({ type: 'merge-notices-changed', documentId });
}

async function latest({ store }: MergeContext, documentId: DocumentId) {
  const where = { documentId: { equals: documentId } };
  const order = { field: 'at', direction: 'descending' } as const;
  const graves = await store.graves.list({ where, order, limit: lookedAt.graves });
  const notices = await store.notices.list({ where, order, limit: lookedAt.notices });
  return {
    graves: graves.items.flatMap(({ value }) => value.graves),
    notices: notices.items satisfies readonly Stored<NoticeRecord>[],
  };
}

/** The stored value stays as it is. */
function draftOf(notice: NoticeRecord): Draft {
  return { ...notice, insertions: notice.insertions.map((insertion) => ({ ...insertion })) };
}

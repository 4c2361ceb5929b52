/**
 * Reads off a change that was just integrated whose words it hid (RT-7): words that came into something deleted before,
 * and words that were deleted with their clause by one who did not have them. The cost is that of the change, not of the
 * text: only what came and what went is looked at, and where nothing went, not even that.
 */
import * as Y from 'yjs';
import type { Grave, HiddenItem, YId } from '../../ports/merge-report.ts';
import type { Stroke } from '../attribution/authorship.ts';
import { bury, textOf, type Burial } from './bury.ts';
import { Fates } from './fates.ts';
import { IdRanges, type RangePart } from '../id-ranges.ts';
import { leadingTo } from './reference-reader.ts';
import { deletedItems, newStructs, parentOf, structsIn } from './structs-of.ts';

export type Found = {
  readonly graves: readonly Grave[];
  readonly hidden: readonly HiddenItem[];
  /** Whose change hid it, or came too late. */
  readonly by: string;
};

export type FindOptions = {
  readonly transaction: Y.Transaction;
  /** What the transaction applied. Several only where none of them deletes. */
  readonly strokes: readonly Stroke[];
  /** What had been asked to be deleted before they came, as Yjs keeps it. */
  readonly pendingDeletes: Uint8Array | null;
  readonly writerOf: (client: number, clock: number) => string | null;
};
type Integrated = Pick<FindOptions, 'transaction' | 'pendingDeletes' | 'writerOf'> & Stroke;

/** To be called before the transaction is cleaned up, when Yjs still has what was deleted. */
export function findMerges({ strokes, ...options }: FindOptions): readonly Found[] {
  const { transaction } = options;
  const isPlain = transaction.deleteSet.clients.size === 0 && !bringsHidden(transaction);
  return isPlain ? [] : strokes.flatMap((stroke) => findIn({ ...options, ...stroke }) ?? []);
}

function findIn(integrated: Integrated): Found | undefined {
  const { transaction, update, pendingDeletes, by } = integrated;
  const { structs, ds } = Y.decodeUpdate(update);
  const named = new IdRanges(ds, ...(pendingDeletes === null ? [] : [Y.decodeUpdateV2(pendingDeletes).ds]));
  const burials = buryAll(transaction, named);
  const late = lateItems(integrated, structs, named);
  if (burials.length === 0 && late.length === 0) return undefined;
  const hidden = [...hiddenIn(burials, integrated), ...late];
  return { graves: gravesOf(burials, transaction), hidden, by };
}

function bringsHidden(transaction: Y.Transaction): boolean {
  for (const struct of newStructs(transaction)) if (struct.deleted) return true;
  return false;
}

/** The uppermost of what was deleted: everything in it went with it. */
function buryAll(transaction: Y.Transaction, named: IdRanges): readonly Burial[] {
  const deleted = new IdRanges(transaction.deleteSet);
  const burials: Burial[] = [];
  for (const item of deletedItems(transaction)) {
    const isNews = item.id.clock >= (transaction.beforeState.get(item.id.client) ?? 0);
    if (isNews || !(item.content instanceof Y.ContentType) || parentOf(item)?._item?.deleted === true)
      continue;
    const burial = bury(item, { transaction, named, deleted });
    if (burial !== undefined) burials.push(burial);
  }
  return burials;
}

function gravesOf(burials: readonly Burial[], transaction: Y.Transaction): readonly Grave[] {
  if (burials.length === 0) return [];
  const fates = new Fates(transaction);
  return burials.map((burial) => {
    const { isWhole: _, hidden: __, ...grave } = burial;
    return { ...grave, ...fates.of(burial) };
  });
}

function hiddenIn(burials: readonly Burial[], { writerOf }: Integrated): readonly HiddenItem[] {
  return burials.flatMap(({ hidden }) =>
    hidden.map((item) => ({ ...item, author: writerOf(item.client, item.clock) })),
  );
}

/** What came too late, without what its author took back. */
function lateItems(
  integrated: Integrated,
  structs: readonly unknown[],
  named: IdRanges,
): readonly HiddenItem[] {
  return structs.flatMap((struct) =>
    struct instanceof Y.Item && struct.parentSub === null ? lateParts(struct, integrated, named) : [],
  );
}

function lateParts(item: Y.Item, { transaction, by }: Integrated, named: IdRanges): readonly HiddenItem[] {
  const { client, clock: first } = item.id;
  const from = Math.max(first, transaction.beforeState.get(client) ?? 0);
  const until = Math.min(first + item.length, transaction.afterState.get(client) ?? 0);
  if (from >= until) return [];
  const parts = named
    .parts(client, from, until - from)
    .filter((part) => isBuried(transaction.doc, client, part));
  return parts.map(({ clock, length, isIn }) => ({
    client,
    clock,
    length,
    text: isIn ? '' : textOf(item).slice(clock - first, clock - first + length),
    target: isIn ? null : leadingTo(item),
    origin: clock > first ? [client, clock - 1] : idOf(item.origin),
    rightOrigin: idOf(item.rightOrigin),
    parent: item.parent instanceof Y.ID ? idOf(item.parent) : null,
    buried: null,
    author: by,
  }));
}

/** Whether what it was written in is deleted; where that is forgotten too, Yjs keeps nothing of it but the length. */
function isBuried(doc: Y.Doc, client: number, { clock, length }: RangePart): boolean {
  for (const struct of structsIn(doc, { client, from: clock, until: clock + length }))
    if (struct instanceof Y.Item && parentOf(struct)?._item?.deleted !== true) return false;
  return true;
}

function idOf(id: Y.ID | null): YId | null {
  return id && [id.client, id.clock];
}

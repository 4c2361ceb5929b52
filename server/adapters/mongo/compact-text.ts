/**
 * Compaction in an order that a crash cannot hurt: the parts of the new snapshot, then the text's own document in one
 * step if nobody else compacted meanwhile, then the deletion of what is in the snapshot now. What a crash leaves behind
 * is void for every reader, and the next compaction removes it.
 */
import { randomUUID } from 'node:crypto';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { OwnershipLost } from '../../ports/text-owners.ts';
import type { Fold } from '../../ports/update-log.ts';
import { headOf, requireText, type TextCollections, type TextDocument } from './text-collections.ts';
import type { TextFence } from './text-fence.ts';

const partSize = 8 * 1024 * 1024;

export type Compaction = Fold & {
  readonly document: DocumentId;
  /** Null where one instance has the store to itself. */
  readonly fence: TextFence | null;
};

export async function compactText(collections: TextCollections, compaction: Compaction): Promise<void> {
  // Ends: a failed attempt means that another compaction went further, or that the text has another owner.
  for (;;) {
    const text = await requireText(collections, compaction.document);
    if (compaction.upTo <= text.snapshotSeq) return;
    const head = await headOf(collections, text);
    if (compaction.fence?.admits(compaction.document, head.owner) === false)
      throw new OwnershipLost(compaction.document);
    if (compaction.upTo > head.seq) throw new RangeError('Nothing was appended up to there yet.');
    if (await tryCompact(collections, text, compaction)) return;
  }
}

async function tryCompact(
  collections: TextCollections,
  text: TextDocument,
  { document, upTo, state, authorship, fence }: Compaction,
): Promise<boolean> {
  const { texts, updates, parts } = collections;
  // Named before there is anything newer: an owner that stood still and wakes up here late takes nothing of the next one's.
  const outdated = await snapshotsOf(collections, document);
  const snapshotId = randomUUID();
  const written = await writeSnapshot(collections, { document, snapshotId, state, authorship });
  const deletedUpTo = await lastWholeRow(collections, text, upTo);
  const owned = fence === null ? {} : { token: text.token ?? { $exists: false } };
  const changes = { snapshotSeq: upTo, snapshotId, ...written, deletedUpTo, ...fence?.ownerMark(document) };
  const { matchedCount } = await collections.inTurn(document, () =>
    texts.updateOne({ _id: document, snapshotSeq: text.snapshotSeq, ...owned }, { $set: changes }),
  );
  if (matchedCount === 0) {
    await parts.deleteMany({ document, snapshotId });
    return false;
  }
  await updates.deleteMany({ document, lastSeq: { $lte: upTo } });
  await parts.deleteMany({ document, snapshotId: { $in: outdated } });
  return true;
}

/** Of everything that is stored: the text's snapshot, what crashes left, and what others compact on a text of before. */
async function snapshotsOf({ parts }: TextCollections, document: string): Promise<string[]> {
  const found = await parts.find({ document }, { projection: { snapshotId: 1 } }).toArray();
  return [...new Set(found.map(({ snapshotId }) => snapshotId))];
}

type Snapshot = Pick<Fold, 'state'> & {
  readonly document: string;
  readonly snapshotId: string;
  readonly authorship: Uint8Array | null;
};

/** Writes the parts of a snapshot, who wrote it first, and answers what its text's own document says of them. */
export async function writeSnapshot(
  { parts }: TextCollections,
  { document, snapshotId, state, authorship }: Snapshot,
): Promise<Pick<TextDocument, 'snapshotParts' | 'authorshipBytes'>> {
  const whole = Buffer.concat([authorship ?? new Uint8Array(), state]);
  const snapshotParts = Math.max(1, Math.ceil(whole.byteLength / partSize));
  for (let part = 0; part < snapshotParts; part += 1) {
    const bytes = whole.subarray(part * partSize, (part + 1) * partSize);
    await parts.insertOne({ _id: `${snapshotId}:${part}`, document, snapshotId, part, bytes });
  }
  return authorship === null ? { snapshotParts } : { snapshotParts, authorshipBytes: authorship.byteLength };
}

/** The end of the last row that is in the snapshot as a whole. */
async function lastWholeRow({ updates }: TextCollections, text: TextDocument, upTo: number): Promise<number> {
  const row = await updates
    .find(
      { document: text._id, firstSeq: { $gt: text.deletedUpTo }, lastSeq: { $lte: upTo } },
      { projection: { updates: 0 } },
    )
    .sort({ firstSeq: -1 })
    .limit(1)
    .next();
  return row?.lastSeq ?? text.deletedUpTo;
}

import type { mongo } from 'mongoose';
import type { Owner } from '../../ports/text-owners.ts';
import type { KeyedQueue } from './keyed-queue.ts';
import { openTurns } from './take-turns.ts';

/** Who owned a text when this was written; absent where one instance has the store to itself. */
type OwnerMark = { readonly token?: number; readonly owner?: string | null };

/** One per text. Everything up to `snapshotSeq` is in the snapshot; rows that start at or before `deletedUpTo` are void. */
export type TextDocument = OwnerMark & {
  readonly _id: string;
  readonly schemaVersion: number;
  readonly snapshotSeq: number;
  readonly deletedUpTo: number;
  readonly snapshotId: string | null;
  readonly snapshotParts: number;
  /** The first bytes of the snapshot's parts say who wrote; absent where they do not, in texts of before. */
  readonly authorshipBytes?: number;
};

/**
 * One per group of updates of one document; `_id` is `document:firstSeq`, the lock for the next sequence number. One
 * without updates is a change of owner.
 */
export type UpdatesDocument = OwnerMark & {
  readonly _id: string;
  readonly document: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly at: string;
  readonly updates: readonly { readonly bytes: Buffer; readonly by: string }[];
};

/** A snapshot is cut in parts, because a BSON document holds at most 16 MB. */
export type SnapshotPart = {
  readonly _id: string;
  readonly document: string;
  readonly snapshotId: string;
  readonly part: number;
  readonly bytes: Buffer;
};

export type TextCollections = {
  readonly texts: mongo.Collection<TextDocument>;
  readonly updates: mongo.Collection<UpdatesDocument>;
  readonly parts: mongo.Collection<SnapshotPart>;
  /** For changes of a text's own document. */
  readonly inTurn: KeyedQueue;
};

export async function openTextCollections(db: mongo.Db): Promise<TextCollections> {
  const updates = db.collection<UpdatesDocument>('text-updates');
  const parts = db.collection<SnapshotPart>('text-snapshot-parts');
  await updates.createIndex({ document: 1, firstSeq: 1 });
  await parts.createIndex({ document: 1 });
  const turns = await openTurns(db);
  const inTurn: KeyedQueue = (document, work) => turns(`the text ${document}`, work);
  return { texts: db.collection<TextDocument>('texts'), updates, parts, inTurn };
}

export async function requireText({ texts }: TextCollections, document: string): Promise<TextDocument> {
  const text = await texts.findOne({ _id: document });
  if (text === null) throw new Error('There is no such text.');
  return text;
}

export type TextHead = { readonly text: TextDocument; readonly seq: number; readonly owner: Owner };

/** The last sequence number that was given out, and who owns the text. */
export async function headOf(collections: TextCollections, text: TextDocument): Promise<TextHead> {
  const row = await collections.updates
    .find({ document: text._id, firstSeq: { $gt: text.deletedUpTo } }, { projection: { updates: 0 } })
    .sort({ firstSeq: -1 })
    .limit(1)
    .next();
  const marked = (row?.token ?? 0) > (text.token ?? 0) ? row : text;
  const owner = { instance: marked?.owner ?? null, token: marked?.token ?? 0 };
  return { text, seq: Math.max(text.snapshotSeq, row?.lastSeq ?? 0), owner };
}

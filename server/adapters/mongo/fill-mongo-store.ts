/**
 * Fills an empty MongoDB database from a backup. Until `finish` the database is marked, so that no server takes half a
 * restore for the whole.
 */
import { randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { LedgerRow, RecordRow, StoreFiller, TextCopy } from '../../ports/store-copy.ts';
import type { StoredUpdate } from '../../ports/update-log.ts';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { writeSnapshot } from './compact-text.ts';
import { connectUnchecked } from './connect-mongo.ts';
import { largestValue } from './largest-value.ts';
import { createMongoEventLog, type AppendDocument } from './mongo-event-log.ts';
import { createMongoFiles } from './mongo-files.ts';
import { beginFilling, endFilling } from './mongo-format.ts';
import { openTextCollections, type TextCollections, type UpdatesDocument } from './text-collections.ts';

type RecordRowDocument = { readonly _id: string; readonly revision: number; readonly body: string };
type Declaration = { readonly _id: string; readonly fields: string };

/** Throws when the database holds anything. */
export async function openMongoFiller(uri: string): Promise<StoreFiller> {
  const connection = await connectUnchecked(uri);
  const { db } = connection;
  try {
    await requireEmpty(db);
    await beginFilling(db);
    await createMongoEventLog(db);
    const texts = await openTextCollections(db);
    const files = createMongoFiles(db);
    return {
      addLedgers: (rows) => addLedgers(db, rows),
      addText: (text) => addText(texts, text),
      addRecords: (type, rows) => addRecords(db, type, rows),
      addFile: async (bytes) => void (await files.put(bytes)),
      finish: () => endFilling(db),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

async function requireEmpty(db: mongo.Db): Promise<void> {
  for (const { name } of await db.listCollections({}, { nameOnly: true }).toArray())
    if (!name.startsWith('system.') && (await db.collection(name).findOne()) !== null)
      throw new StoreRefusal(`The database ${db.databaseName} is not empty: it has documents in ${name}.`);
}

async function addLedgers(db: mongo.Db, rows: readonly LedgerRow[]): Promise<void> {
  if (rows.length === 0) return;
  const documents = rows.map((row) => ({ _id: `${row.stream}:${row.firstSeq}`, ...row }));
  await db.collection<AppendDocument>('ledger-appends').insertMany(documents);
}

async function addText(collections: TextCollections, text: TextCopy): Promise<void> {
  const { document, schemaVersion, snapshot, snapshotSeq, authorship } = text;
  const snapshotId = snapshot === null ? null : randomUUID();
  const written =
    snapshot === null || snapshotId === null
      ? { snapshotParts: 0 }
      : await writeSnapshot(collections, { document, snapshotId, state: snapshot, authorship });
  const rows = rowsOf(text);
  if (rows.length > 0) await collections.updates.insertMany([...rows]);
  await collections.texts.insertOne({
    _id: document,
    schemaVersion,
    snapshotSeq,
    deletedUpTo: snapshotSeq,
    snapshotId,
    ...written,
  });
}

/** A row holds what came at one moment, as far as it fits. */
function rowsOf({ document, tail }: TextCopy): readonly UpdatesDocument[] {
  const groups: StoredUpdate[][] = [];
  let size = 0;
  for (const stored of tail) {
    if (stored.update.byteLength > largestValue)
      throw new RangeError(`One update holds at most ${largestValue} bytes in MongoDB.`);
    size += stored.update.byteLength + stored.by.length * 3 + 64;
    const group = groups.at(-1);
    if (group?.[0]?.at === stored.at && size <= largestValue) {
      group.push(stored);
      continue;
    }
    groups.push([stored]);
    size = stored.update.byteLength;
  }
  return groups.map((group) => rowOf(document, group));
}

function rowOf(document: string, group: readonly StoredUpdate[]): UpdatesDocument {
  const firstSeq = group[0]?.seq ?? 0;
  return {
    _id: `${document}:${firstSeq}`,
    document,
    firstSeq,
    lastSeq: firstSeq + group.length - 1,
    at: group[0]?.at ?? '',
    updates: group.map(({ update, by }) => ({ bytes: Buffer.from(update), by })),
  };
}

/** The first use of the type finds that it declares other fields than these documents have, and writes them. */
async function addRecords(db: mongo.Db, type: string, rows: readonly RecordRow[]): Promise<void> {
  await db
    .collection<Declaration>('record-types')
    .updateOne({ _id: type }, { $set: { fields: 'restored' } }, { upsert: true });
  const documents = rows.map(({ id, revision, body }) => ({ _id: id, revision, body }));
  if (documents.length > 0) await db.collection<RecordRowDocument>(`records-${type}`).insertMany(documents);
}

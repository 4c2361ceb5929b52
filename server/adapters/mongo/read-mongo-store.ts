/**
 * A MongoDB database read while others write to it. There is no snapshot of all collections, and none is needed: ledgers
 * only grow, and by position; a text is read as of one moment; and the order of reading (server/ports/store-copy.ts) has
 * everything that a row names.
 */
import type { mongo } from 'mongoose';
import type { LedgerRow, RecordRow, StoreReader, TextCopy } from '../../ports/store-copy.ts';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { connectMongo } from './connect-mongo.ts';
import { loadText } from './load-text.ts';
import type { AppendDocument } from './mongo-event-log.ts';
import { createMongoFiles } from './mongo-files.ts';
import { knownFormat } from './mongo-format.ts';
import type { RecordDocument } from './record-document.ts';
import { openTextCollections } from './text-collections.ts';

const batch = 500;
const recordsPrefix = 'records-';
/** All collections there are but those of records. */
const knownCollections = [
  // Empty but for turns that are being taken; see `take-turns.ts`.
  'turns',
  'concord-format',
  'record-types',
  'ledger-appends',
  'texts',
  'text-updates',
  'text-snapshot-parts',
  'files',
  'file-parts',
];

/** Throws when the data is of another format. */
export async function openMongoReader(uri: string): Promise<StoreReader> {
  const connection = await connectMongo(uri);
  const { db } = connection;
  try {
    const types = await recordTypesIn(db);
    return {
      kind: 'mongo',
      format: knownFormat,
      ledgers: () => readLedgers(db),
      texts: () => readTexts(db),
      recordTypes: async () => types,
      records: (type) => readRecords(db, type),
      files: () => readFiles(db),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** Throws on a collection that no part of the backup would hold. */
async function recordTypesIn(db: mongo.Db): Promise<readonly string[]> {
  const collections = await db.listCollections({}, { nameOnly: true }).toArray();
  const names = collections.map(({ name }) => name).filter((name) => !name.startsWith('system.'));
  const unknown = names.find((name) => !knownCollections.includes(name) && !name.startsWith(recordsPrefix));
  if (unknown !== undefined)
    throw new StoreRefusal(`A backup does not know what to do with the collection ${unknown}.`);
  return names
    .filter((name) => name.startsWith(recordsPrefix))
    .map((name) => name.slice(recordsPrefix.length))
    .sort((a, b) => a.localeCompare(b));
}

async function* readLedgers(db: mongo.Db): AsyncGenerator<LedgerRow> {
  const appends = db.collection<AppendDocument>('ledger-appends');
  let after = 0;
  for (;;) {
    const rows = await appends
      .find({ position: { $gt: after } })
      .sort({ position: 1 })
      .limit(batch)
      .toArray();
    for (const { position, stream, firstSeq, lastSeq, events } of rows)
      yield { position, stream, firstSeq, lastSeq, events };
    after = rows.at(-1)?.position ?? after;
    if (rows.length < batch) return;
  }
}

async function* readTexts(db: mongo.Db): AsyncGenerator<TextCopy> {
  const collections = await openTextCollections(db);
  for await (const { _id } of collections.texts.find({}, { projection: { _id: 1 } }).sort({ _id: 1 })) {
    const text = await loadText(collections, _id);
    if (text === undefined) throw new Error('A text was lost while it was read.');
    yield { ...text, document: _id };
  }
}

async function* readRecords(db: mongo.Db, type: string): AsyncGenerator<RecordRow> {
  const found = db.collection<RecordDocument>(`${recordsPrefix}${type}`).find().sort({ _id: 1 });
  for await (const { _id, revision, body } of found) yield { id: _id, revision, body };
}

async function* readFiles(db: mongo.Db): AsyncGenerator<Uint8Array> {
  const files = createMongoFiles(db);
  const found = db.collection<{ readonly _id: string }>('files').find({}, { projection: { _id: 1 } });
  for await (const { _id } of found.sort({ _id: 1 })) {
    const bytes = await files.get(_id);
    if (bytes !== undefined) yield bytes;
  }
}

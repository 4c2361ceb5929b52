import type { mongo } from 'mongoose';
import type { UpdateLog } from '../../ports/update-log.ts';
import { createUpdatesAppender } from './append-updates.ts';
import { compactText } from './compact-text.ts';
import { connectMongo } from './connect-mongo.ts';
import { loadText } from './load-text.ts';
import { openTextCollections } from './text-collections.ts';

/** An update log with a connection of its own, so that a worker thread can have one. */
export async function openMongoUpdateLog(uri: string): Promise<UpdateLog> {
  const connection = await connectMongo(uri);
  return { ...(await createMongoUpdateLog(connection.db)), close: () => connection.close() };
}

/** `close` leaves the connection to its owner. */
export async function createMongoUpdateLog(db: mongo.Db): Promise<UpdateLog> {
  const collections = await openTextCollections(db);
  const appender = createUpdatesAppender(collections);
  return {
    async create(document, schemaVersion) {
      await collections.texts.insertOne({
        _id: document,
        schemaVersion,
        snapshotSeq: 0,
        deletedUpTo: 0,
        snapshotId: null,
        snapshotParts: 0,
      });
    },
    append: (group) => appender.append(group),
    load: (document) => loadText(collections, document),
    compact: (document, upTo, state) => compactText(collections, { document, upTo, state }),
    async close() {},
  };
}

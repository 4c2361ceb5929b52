import type { mongo } from 'mongoose';
import type { OwnedUpdateLog } from '../../ports/text-owners.ts';
import type { UpdateLog } from '../../ports/update-log.ts';
import { createUpdatesAppender } from './append-updates.ts';
import { changeOwner } from './change-owner.ts';
import { compactText } from './compact-text.ts';
import { connectMongo } from './connect-mongo.ts';
import { loadText } from './load-text.ts';
import { headOf, openTextCollections, type TextCollections } from './text-collections.ts';
import { TextFence } from './text-fence.ts';

/** An update log with a connection of its own, so that a worker thread can have one. */
export async function openMongoUpdateLog(uri: string): Promise<UpdateLog> {
  const connection = await connectMongo(uri);
  return { ...(await createMongoUpdateLog(connection.db)), close: () => connection.close() };
}

/** The same where several instances share the store: `instance` appends only to what it owns. */
export async function openOwnedUpdateLog(uri: string, instance: string): Promise<OwnedUpdateLog> {
  const connection = await connectMongo(uri);
  const collections = await openTextCollections(connection.db);
  const fence = new TextFence(instance);
  return {
    ...createLog(collections, fence),
    ...ownershipOf(collections, fence),
    close: () => connection.close(),
  };
}

/** `close` leaves the connection to its owner. */
export async function createMongoUpdateLog(db: mongo.Db): Promise<UpdateLog> {
  return createLog(await openTextCollections(db), null);
}

function createLog(collections: TextCollections, fence: TextFence | null): UpdateLog {
  const appender = createUpdatesAppender(collections, fence);
  return {
    async create(document, schemaVersion) {
      const mark = fence === null ? {} : { token: 1, owner: fence.instance };
      await collections.texts.insertOne({
        _id: document,
        schemaVersion,
        snapshotSeq: 0,
        deletedUpTo: 0,
        snapshotId: null,
        snapshotParts: 0,
        ...mark,
      });
    },
    append: (group) => appender.append(group),
    load: (document) => loadText(collections, document),
    compact: (document, fold) => compactText(collections, { document, fence, ...fold }),
    async close() {},
  };
}

function ownershipOf(collections: TextCollections, fence: TextFence): Omit<OwnedUpdateLog, keyof UpdateLog> {
  const ownerOf: OwnedUpdateLog['ownerOf'] = async (document) => {
    const text = await collections.texts.findOne({ _id: document });
    return text === null ? undefined : (await headOf(collections, text)).owner;
  };
  return {
    async ownerOf(document) {
      const owner = await ownerOf(document);
      if (owner !== undefined) fence.admits(document, owner);
      return owner;
    },
    owned: () => fence.owned(),
    async confirm(document) {
      const owner = await ownerOf(document);
      return owner !== undefined && fence.admits(document, owner);
    },
    async claim(document, over) {
      const token = await changeOwner(collections, { document, from: over, to: fence.instance });
      if (token !== undefined) fence.hold(document, token);
      return token !== undefined;
    },
    async release(document) {
      const from = fence.owned().get(document);
      fence.drop(document);
      if (from !== undefined) await changeOwner(collections, { document, from, to: null });
    },
    drop: (document) => fence.drop(document),
  };
}

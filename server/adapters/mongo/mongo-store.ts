import type { EventLog } from '../../ports/event-log.ts';
import type { Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { UpdateLog } from '../../ports/update-log.ts';
import { connectMongo } from './connect-mongo.ts';
import { createMongoEventLog } from './mongo-event-log.ts';
import { createMongoFiles } from './mongo-files.ts';
import { createMongoRecords } from './mongo-records.ts';
import { createMongoUpdateLog } from './mongo-update-log.ts';

export type MongoStore = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
  readonly files: Files;
  close(): Promise<void>;
};

/** The store for several instances. Needs no transactions, joins, or partial, sparse or TTL indexes. */
export async function openMongoStore({ uri }: { readonly uri: string }): Promise<MongoStore> {
  const connection = await connectMongo(uri);
  const { db } = connection;
  try {
    const events = await createMongoEventLog(db);
    const updates = await createMongoUpdateLog(db);
    return {
      events,
      updates,
      records: createMongoRecords(db),
      files: createMongoFiles(db),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

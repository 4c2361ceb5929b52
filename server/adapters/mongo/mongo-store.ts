import type { EventLog } from '../../ports/event-log.ts';
import type { Files } from '../../ports/files.ts';
import type { Records } from '../../ports/records.ts';
import type { UpdateLog } from '../../ports/update-log.ts';
import { connectUnchecked } from './connect-mongo.ts';
import { copyDatabase } from './copy-database.ts';
import { createMongoEventLog } from './mongo-event-log.ts';
import { createMongoFiles } from './mongo-files.ts';
import { bringMongoToNewestFormat, mongoFormatSteps, type MongoFormatStep } from './mongo-format.ts';
import { createMongoRecords } from './mongo-records.ts';
import { createMongoUpdateLog } from './mongo-update-log.ts';
import { openTurns } from './take-turns.ts';

export type MongoStore = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
  readonly files: Files;
  close(): Promise<void>;
};

type Place = {
  readonly uri: string;
  /** Other steps than the released ones, for tests. */
  readonly steps?: readonly MongoFormatStep[];
};

/**
 * The store for several instances, moved to the newest format. Needs no transactions, joins, or partial, sparse or TTL
 * indexes.
 */
export async function openMongoStore({ uri, steps = mongoFormatSteps }: Place): Promise<MongoStore> {
  const connection = await connectUnchecked(uri);
  const { db } = connection;
  const backUp = (format: number) => copyDatabase(db, connection.sibling(copyName(db.databaseName, format)));
  try {
    await bringMongoToNewestFormat(db, { steps, backUp });
    const events = await createMongoEventLog(db);
    const updates = await createMongoUpdateLog(db);
    return {
      events,
      updates,
      records: createMongoRecords(db, await openTurns(db)),
      files: createMongoFiles(db),
      close: () => connection.close(),
    };
  } catch (error) {
    await connection.close();
    throw error;
  }
}

/** A database's name has at most 63 bytes. */
function copyName(database: string, format: number): string {
  const seconds = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  return `${database.slice(0, 36)}-format-${format}-${seconds}`;
}

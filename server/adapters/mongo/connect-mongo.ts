import mongoose, { type mongo } from 'mongoose';
import { requireKnownFormat } from './mongo-format.ts';

export type MongoConnection = {
  readonly db: mongo.Db;
  /** Another database of the same server. */
  sibling(name: string): mongo.Db;
  close(): Promise<void>;
};

/** Connects, and throws when the data is of another format than this code's. */
export async function connectMongo(uri: string): Promise<MongoConnection> {
  const connection = await connectUnchecked(uri);
  try {
    await requireKnownFormat(connection.db);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

/**
 * Connects to data of whatever format. A write is done when a majority has it in its journal, and only what a majority has
 * is read: otherwise a failover could leave a gap in a ledger. Without a database name in the URI it is `concord`.
 */
export async function connectUnchecked(uri: string): Promise<MongoConnection> {
  const connection = await mongoose
    .createConnection(uri, {
      ...(namesDatabase(uri) ? {} : { dbName: 'concord' }),
      writeConcern: { w: 'majority', journal: true },
      readConcern: { level: 'majority' },
      readPreference: 'primary',
      serverSelectionTimeoutMS: 5000,
      promoteBuffers: true,
    })
    .asPromise();
  const client = connection.getClient();
  return {
    db: client.db(connection.name),
    sibling: (name) => client.db(name),
    close: () => connection.close(),
  };
}

function namesDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(uri);
}

import mongoose, { type mongo } from 'mongoose';
import { requireKnownFormat } from './mongo-format.ts';

export type MongoConnection = { readonly db: mongo.Db; close(): Promise<void> };

/**
 * Connects and checks the format. A write is done when a majority has it in its journal, and only what a majority has
 * is read: otherwise a failover could leave a gap in a ledger. Without a database name in the URI it is `concord`.
 */
export async function connectMongo(uri: string): Promise<MongoConnection> {
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
  const db = connection.getClient().db(connection.name);
  try {
    await requireKnownFormat(db);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return { db, close: () => connection.close() };
}

function namesDatabase(uri: string): boolean {
  return /^mongodb(\+srv)?:\/\/[^/]+\/[^?]+/.test(uri);
}

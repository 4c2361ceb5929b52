import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mongoose from 'mongoose';
import { openDiskFiles } from '../../../server/adapters/disk/disk-files.ts';
import { openMongoStore } from '../../../server/adapters/mongo/mongo-store.ts';
import { openSqliteStore } from '../../../server/adapters/sqlite/sqlite-store.ts';
import { createFakeStore, type FakeStore } from '../fakes/fake-store.ts';
import { databaseUri } from './database-uri.ts';
import { mongoUri } from './mongo-uri.ts';

export type TestStore = Omit<FakeStore, 'failure'> & { close(): Promise<void> };

/** The place where one store keeps its data; it can be opened several times. */
export type StoreHome = { open(): Promise<TestStore>; destroy(): Promise<void> };
export type StoreKind = { readonly name: string; create(): Promise<StoreHome> };

/** Every implementation that can run here. MongoDB is missing where the global setup said `MONGO SKIPPED`. */
export function storeKinds(): readonly StoreKind[] {
  const uri = mongoUri();
  const embedded = [
    { name: 'memory', create: createMemoryHome },
    { name: 'sqlite', create: createSqliteHome },
  ];
  return uri === null ? embedded : [...embedded, { name: 'mongo', create: () => createMongoHome(uri) }];
}

async function createMemoryHome(): Promise<StoreHome> {
  const store = createFakeStore();
  return { open: async () => ({ ...store, close: async () => {} }), destroy: async () => {} };
}

export async function createSqliteHome(): Promise<StoreHome> {
  const directory = await mkdtemp(join(tmpdir(), 'concord-sqlite-'));
  return {
    async open() {
      const files = await openDiskFiles({ directory: join(directory, 'files') });
      return { ...openSqliteStore({ path: join(directory, 'concord.db') }), files };
    },
    destroy: () => rm(directory, { recursive: true, force: true }),
  };
}

export async function createMongoHome(serverUri: string): Promise<StoreHome> {
  const uri = databaseUri(serverUri, `concord-${randomUUID()}`);
  return {
    open: () => openMongoStore({ uri }),
    async destroy() {
      const connection = await mongoose.createConnection(uri).asPromise();
      await connection.dropDatabase();
      await connection.close();
    },
  };
}

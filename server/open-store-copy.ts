/** The store that a configuration names, to be copied as a whole or filled: for backup and restore. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDiskFiles } from './adapters/disk/disk-files.ts';
import { listDiskFiles } from './adapters/disk/list-disk-files.ts';
import { openSqliteFiller } from './adapters/sqlite/fill-sqlite-store.ts';
import { openSqliteReader } from './adapters/sqlite/read-sqlite-store.ts';
import type { Config } from './config.ts';
import type { BackupFiles } from './operations/verify-backup.ts';
import type { StoreFiller, StoreReader } from './ports/store-copy.ts';
import { StoreRefusal } from './ports/store-refusal.ts';

type Place = Pick<Config, 'mongodbUri' | 'dataDir'>;

/** Throws when there is no store, or one of another format. */
export async function openStoreReader({ mongodbUri, dataDir }: Place): Promise<StoreReader> {
  if (mongodbUri !== null) {
    const { openMongoReader } = await import('./adapters/mongo/read-mongo-store.ts');
    return openMongoReader(mongodbUri);
  }
  const reader = openSqliteReader(join(dataDir, 'concord.db'));
  const files = await openFolder(join(dataDir, 'files'));
  return { ...reader, files: () => filesIn(files) };
}

/** Throws when the store is not empty. */
export async function openStoreFiller({ mongodbUri, dataDir }: Place): Promise<StoreFiller> {
  if (mongodbUri !== null) {
    const { openMongoFiller } = await import('./adapters/mongo/fill-mongo-store.ts');
    return openMongoFiller(mongodbUri);
  }
  const found = await readdir(dataDir).catch(() => []);
  if (found.length > 0)
    throw new StoreRefusal(`${dataDir} is not empty. Name a new folder as DATA_DIR; nothing was changed.`);
  const filler = openSqliteFiller(join(dataDir, 'concord.db'));
  const files = await openDiskFiles({ directory: join(dataDir, 'files') });
  return { ...filler, addFile: async (bytes) => void (await files.put(bytes)) };
}

/** A folder of files by their hash. */
export async function openFolder(directory: string): Promise<BackupFiles> {
  const files = await openDiskFiles({ directory });
  return { get: (hash) => files.get(hash), list: () => listDiskFiles(directory) };
}

async function* filesIn(files: BackupFiles): AsyncGenerator<Uint8Array> {
  for (const hash of await files.list()) {
    const bytes = await files.get(hash);
    if (bytes !== undefined) yield bytes;
  }
}

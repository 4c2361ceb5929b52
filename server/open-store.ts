import { join } from 'node:path';
import { openDiskFiles } from './adapters/disk/disk-files.ts';
import { openSqliteStore } from './adapters/sqlite/sqlite-store.ts';
import type { Config } from './config.ts';
import type { EventLog } from './ports/event-log.ts';
import type { Files } from './ports/files.ts';
import type { Records } from './ports/records.ts';
import type { UpdateLog } from './ports/update-log.ts';
import type { EngineStore } from './realtime/engine-store.ts';

export type Store = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
  readonly files: Files;
  /** Where the text engine opens its own handle. */
  readonly forEngine: EngineStore;
  close(): Promise<void>;
};

/** MongoDB where its address is set, else one database file and a folder of files below DATA_DIR. `instance` names one of several. */
export async function openStore({ mongodbUri, dataDir }: Config, instance: string | null): Promise<Store> {
  if (mongodbUri !== null) {
    // Loaded only when used: the driver is large.
    const { openMongoStore } = await import('./adapters/mongo/mongo-store.ts');
    const forEngine = { kind: 'mongo', uri: mongodbUri, ...(instance === null ? {} : { instance }) } as const;
    return { ...(await openMongoStore({ uri: mongodbUri })), forEngine };
  }
  const path = join(dataDir, 'concord.db');
  const files = await openDiskFiles({ directory: join(dataDir, 'files') });
  return { ...openSqliteStore({ path }), files, forEngine: { kind: 'sqlite', path } };
}

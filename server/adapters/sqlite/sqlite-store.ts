import type { EventLog } from '../../ports/event-log.ts';
import type { Records } from '../../ports/records.ts';
import type { UpdateLog } from '../../ports/update-log.ts';
import { openSqlite } from './open-sqlite.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { createSqliteEventLog } from './sqlite-event-log.ts';
import { createSqliteRecords } from './sqlite-records.ts';
import { createSqliteUpdateLog } from './sqlite-update-log.ts';

export type SqliteStore = {
  readonly events: EventLog;
  readonly updates: UpdateLog;
  readonly records: Records;
  close(): Promise<void>;
};

/** The embedded store: everything but files in one database file. */
export function openSqliteStore({ path }: { readonly path: string }): SqliteStore {
  return storeOn(openSqlite(path));
}

/**
 * A store for work that is thrown away when it does not come to its end: nothing is durable before it is closed, and
 * then everything is.
 */
export function openScratchStore({ path }: { readonly path: string }): SqliteStore {
  const connection = openSqlite(path);
  connection.exec('PRAGMA synchronous = OFF');
  return {
    ...storeOn(connection),
    async close() {
      connection.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE);');
      connection.close();
    },
  };
}

function storeOn(connection: SqliteConnection): SqliteStore {
  return {
    events: createSqliteEventLog(connection),
    updates: createSqliteUpdateLog(connection),
    records: createSqliteRecords(connection),
    close: async () => connection.close(),
  };
}

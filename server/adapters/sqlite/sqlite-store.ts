import type { EventLog } from '../../ports/event-log.ts';
import type { Records } from '../../ports/records.ts';
import type { UpdateLog } from '../../ports/update-log.ts';
import { openSqlite } from './open-sqlite.ts';
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
  const connection = openSqlite(path);
  return {
    events: createSqliteEventLog(connection),
    updates: createSqliteUpdateLog(connection),
    records: createSqliteRecords(connection),
    close: async () => connection.close(),
  };
}

/**
 * The format of the database file, as a number kept in the file itself. A file of an older format is copied beside
 * itself and then moved forward step by step; a file of a newer one is refused.
 */
import { z } from 'zod';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { halfFilled, halfFilledMessage } from '../records/half-filled.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** SQL that makes format `to` out of the format before it. A released step never changes. */
export type FormatStep = { readonly to: number; readonly sql: string };

export const formatSteps: readonly FormatStep[] = [
  {
    to: 1,
    sql: `
      CREATE TABLE ledger_appends (
        position INTEGER PRIMARY KEY AUTOINCREMENT,
        stream TEXT NOT NULL,
        first_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        events TEXT NOT NULL,
        UNIQUE (stream, first_seq)
      );
      CREATE TABLE texts (
        document TEXT PRIMARY KEY,
        schema_version INTEGER NOT NULL,
        snapshot_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL
      );
      -- Apart from the numbers, which every append reads and writes.
      CREATE TABLE text_snapshots (document TEXT PRIMARY KEY, snapshot BLOB NOT NULL);
      CREATE TABLE text_updates (
        document TEXT NOT NULL,
        seq INTEGER NOT NULL,
        update_bytes BLOB NOT NULL,
        at TEXT NOT NULL,
        by TEXT NOT NULL,
        PRIMARY KEY (document, seq)
      ) WITHOUT ROWID;
    `,
  },
  {
    to: 2,
    // Who wrote what is in the snapshot; null in snapshots of before.
    sql: 'ALTER TABLE text_snapshots ADD COLUMN authorship BLOB;',
  },
  {
    to: 3,
    // Many updates in one row, which says in `runs` what is whose; and a journal that commits go to first (ADR 0019).
    sql: `
      CREATE TABLE text_journal (id INTEGER PRIMARY KEY, heads TEXT NOT NULL, bytes BLOB NOT NULL);
      CREATE TABLE text_tails (
        document TEXT NOT NULL,
        first_seq INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        runs TEXT NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (document, first_seq)
      ) WITHOUT ROWID;
      INSERT INTO text_tails (document, first_seq, last_seq, runs, bytes)
        SELECT document, seq, seq, json_array(json_array(by, at, json_array(length(update_bytes)))), update_bytes
          FROM text_updates;
      DROP TABLE text_updates;
    `,
  },
];

const versionRows = z.tuple([z.object({ user_version: z.number() })]);

/** Moves the file at `path` to the newest format; throws on a file from a newer Concord. */
export function bringToNewestFormat(
  connection: SqliteConnection,
  path: string,
  steps: readonly FormatStep[] = formatSteps,
): void {
  const newest = newestOf(steps);
  const found = formatOf(connection);
  if (found === newest) return;
  requireKnownFormat(found, newest);
  if (found > 0) connection.run('VACUUM INTO ?', [`${path}.format-${found}.${Date.now()}.backup`]);
  connection.transaction(() => {
    // Another process may have moved it while this one waited for the lock.
    const current = formatOf(connection);
    for (const step of steps.filter(({ to }) => to > current)) connection.exec(step.sql);
    connection.exec(`PRAGMA user_version = ${newest}`);
  });
}

/** The format of a file that is read as it is; throws on any but the newest. */
export function requireNewestFormat(connection: SqliteConnection): number {
  const newest = newestOf(formatSteps);
  const found = formatOf(connection);
  requireKnownFormat(found, newest);
  if (found < newest)
    throw new StoreRefusal(
      `The data is of format ${found}, and this Concord writes format ${newest}. ` +
        'Start this Concord on it once: it moves the data forward after a copy of it.',
    );
  return found;
}

/** Makes the tables of the newest format in an empty file, and marks it as not to be used yet. */
export function beginFilling(connection: SqliteConnection): void {
  connection.transaction(() => {
    for (const step of formatSteps) connection.exec(step.sql);
    connection.exec(`PRAGMA user_version = ${halfFilled}`);
  });
}

export function endFilling(connection: SqliteConnection): void {
  connection.exec(`PRAGMA user_version = ${newestOf(formatSteps)}`);
}

function newestOf(steps: readonly FormatStep[]): number {
  return steps.at(-1)?.to ?? 0;
}

function requireKnownFormat(found: number, newest: number): void {
  if (found === halfFilled) throw new StoreRefusal(halfFilledMessage);
  if (found > newest)
    throw new StoreRefusal(
      `The data is of format ${found}, and this Concord knows formats up to ${newest}. ` +
        'Start the newer Concord that wrote it, or restore a backup.',
    );
}

function formatOf(connection: SqliteConnection): number {
  return versionRows.parse(connection.all('PRAGMA user_version', []))[0].user_version;
}

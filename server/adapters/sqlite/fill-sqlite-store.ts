/**
 * Fills a new database file from a backup. Until `finish` the file is marked, so that no server takes half a restore for
 * the whole. Nothing is durable before: who is cut off empties the folder and begins again.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LedgerRow, RecordRow, StoreFiller, TextCopy } from '../../ports/store-copy.ts';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { packUpdates } from './packed-updates.ts';
import { connectSqlite, type SqliteConnection } from './sqlite-connection.ts';
import { beginFilling, endFilling } from './sqlite-format.ts';
import { writeTail } from './text-tails.ts';

/** Everything of the store but its files. Throws when the file exists. */
export function openSqliteFiller(path: string): Omit<StoreFiller, 'addFile'> {
  if (existsSync(path)) throw new StoreRefusal(`There is a database at ${path} already.`);
  mkdirSync(dirname(path), { recursive: true });
  const connection = connectSqlite(path);
  beginFilling(connection);
  connection.exec('PRAGMA synchronous = OFF');
  return {
    addLedgers: async (rows) =>
      connection.transaction(() => rows.forEach((row) => addLedger(connection, row))),
    addText: async (text) => connection.transaction(() => addText(connection, text)),
    addRecords: async (type, rows) => connection.transaction(() => addRecords(connection, type, rows)),
    async finish() {
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE); PRAGMA synchronous = FULL;');
      endFilling(connection);
      connection.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    },
    close: async () => connection.close(),
  };
}

function addLedger(connection: SqliteConnection, row: LedgerRow): void {
  connection.run(
    'INSERT INTO ledger_appends (position, stream, first_seq, last_seq, events) VALUES (?, ?, ?, ?, ?)',
    [row.position, row.stream, row.firstSeq, row.lastSeq, row.events],
  );
}

function addText(connection: SqliteConnection, text: TextCopy): void {
  const { document, snapshot, authorship, snapshotSeq, schemaVersion, tail } = text;
  const lastSeq = tail.at(-1)?.seq ?? snapshotSeq;
  connection.run('INSERT INTO texts (document, schema_version, snapshot_seq, last_seq) VALUES (?, ?, ?, ?)', [
    document,
    schemaVersion,
    snapshotSeq,
    lastSeq,
  ]);
  if (snapshot !== null)
    connection.run('INSERT INTO text_snapshots (document, snapshot, authorship) VALUES (?, ?, ?)', [
      document,
      snapshot,
      authorship,
    ]);
  const first = tail[0];
  if (first !== undefined)
    writeTail(connection, { document, firstSeq: first.seq, lastSeq, ...packUpdates(tail, first.at) });
}

/** Columns and indexes are made when the type is first asked for. */
function addRecords(connection: SqliteConnection, type: string, rows: readonly RecordRow[]): void {
  if (!/^[a-z][A-Za-z0-9-]*$/.test(type)) throw new Error('The backup names a record type that cannot be.');
  const table = `"records-${type}"`;
  connection.exec(
    `CREATE TABLE IF NOT EXISTS ${table} (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL)`,
  );
  for (const { id, revision, body } of rows)
    connection.run(`INSERT INTO ${table} (id, revision, body) VALUES (?, ?, ?)`, [id, revision, body]);
}

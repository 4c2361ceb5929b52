/**
 * The database file read as of one moment, while others write to it: a read transaction on a handle of its own. Writers do
 * not wait for it; the write-ahead log grows until it ends. It never changes the file's format.
 */
import { existsSync } from 'node:fs';
import { z } from 'zod';
import type { LedgerRow, RecordRow, StoreReader, TextCopy } from '../../ports/store-copy.ts';
import { StoreRefusal } from '../../ports/store-refusal.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { connectSqlite, type SqliteConnection } from './sqlite-connection.ts';
import { requireNewestFormat } from './sqlite-format.ts';
import { createSqliteUpdateLog } from './sqlite-update-log.ts';

const batch = 500;
const recordsPrefix = 'records-';
/** All tables there are but those of records. */
const knownTables = ['ledger_appends', 'texts', 'text_snapshots', 'text_tails', 'text_journal'];

const nameRows = z.array(z.object({ name: z.string() }));
const documentRows = z.array(z.object({ document: z.string() }));
const ledgerRows = z.array(
  z.object({
    position: z.number(),
    stream: z.string(),
    firstSeq: z.number(),
    lastSeq: z.number(),
    events: z.string(),
  }),
);
const recordRows = z.array(z.object({ id: z.string(), revision: z.number(), body: z.string() }));

/** Everything of the store but its files. Throws when there is no database or it is of another format. */
export function openSqliteReader(path: string): Omit<StoreReader, 'files'> {
  if (!existsSync(path)) throw new StoreRefusal(`There is no database at ${path}: nothing to back up.`);
  const connection = connectSqlite(path);
  try {
    const format = requireNewestFormat(connection);
    connection.exec('BEGIN');
    const types = recordTypesIn(connection);
    return {
      kind: 'sqlite',
      format,
      ledgers: () => readLedgers(connection),
      texts: () => readTexts(connection),
      recordTypes: async () => types,
      records: (type) => readRecords(connection, type),
      close: async () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** Throws on a table that no part of the backup would hold. */
function recordTypesIn(connection: SqliteConnection): readonly string[] {
  const rows = connection.all("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name", []);
  const names = nameRows.parse(rows).map(({ name }) => name);
  const unknown = names.find(
    (name) => !knownTables.includes(name) && !/^(records-|sqlite_|libsql_)/.test(name),
  );
  if (unknown !== undefined)
    throw new StoreRefusal(`A backup does not know what to do with the table ${unknown}.`);
  return names
    .filter((name) => name.startsWith(recordsPrefix))
    .map((name) => name.slice(recordsPrefix.length));
}

async function* readLedgers(connection: SqliteConnection): AsyncGenerator<LedgerRow> {
  let after = 0;
  for (;;) {
    const found = connection.all(
      `SELECT position, stream, first_seq AS firstSeq, last_seq AS lastSeq, events
         FROM ledger_appends WHERE position > ? ORDER BY position LIMIT ?`,
      [after, batch],
    );
    const rows = ledgerRows.parse(found);
    yield* rows;
    after = rows.at(-1)?.position ?? after;
    if (rows.length < batch) return;
  }
}

async function* readTexts(connection: SqliteConnection): AsyncGenerator<TextCopy> {
  const documents = documentRows.parse(connection.all('SELECT document FROM texts ORDER BY document', []));
  const log = createSqliteUpdateLog({ ...connection, transaction: (work) => work() });
  for (const { document } of documents) {
    const text = await log.load(asId(document));
    if (text === undefined) throw new Error('A text was lost while it was read.');
    yield { ...text, document };
  }
}

async function* readRecords(connection: SqliteConnection, type: string): AsyncGenerator<RecordRow> {
  let after = '';
  for (;;) {
    const found = connection.all(
      `SELECT id, revision, body FROM "${recordsPrefix}${type}" WHERE id > ? ORDER BY id LIMIT ?`,
      [after, batch],
    );
    const rows = recordRows.parse(found);
    yield* rows;
    after = rows.at(-1)?.id ?? after;
    if (rows.length < batch) return;
  }
}

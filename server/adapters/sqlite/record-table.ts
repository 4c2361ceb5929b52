/**
 * The table of one record type: id, revision, the value as JSON, and a column per indexed field. Preparing it makes what
 * is missing and drops unique indexes that are no longer declared, so a record type may change between releases.
 */
import { z } from 'zod';
import type { RecordType } from '../../ports/records.ts';
import { fieldValueOf, storedValueOf } from '../records/field-value.ts';
import type { SqliteConnection, SqlValue } from './sqlite-connection.ts';

export type RecordTable<T> = {
  /** Quoted. */
  readonly name: string;
  /** Indexed fields but `id`, in the order of their columns. */
  readonly fields: readonly (keyof T & string)[];
};

type IndexShape = { readonly kind: 'INDEX' | 'UNIQUE INDEX'; readonly columns: string };

const nameRows = z.array(z.object({ name: z.string() }));
const bodyRows = z.array(z.object({ id: z.string(), body: z.string() }));

export function recordTableOf<T extends { readonly id: string }>(type: RecordType<T>): RecordTable<T> {
  for (const name of [type.name, ...type.indexed]) requirePlainName(name);
  return { name: `"records-${type.name}"`, fields: type.indexed.filter((field) => field !== 'id') };
}

/** Makes the table, its columns and its indexes as the type declares them. */
export function prepareRecordTable<T extends { readonly id: string }>(
  connection: SqliteConnection,
  type: RecordType<T>,
): void {
  const table = recordTableOf(type);
  connection.transaction(() => {
    connection.exec(
      `CREATE TABLE IF NOT EXISTS ${table.name} (id TEXT PRIMARY KEY, revision INTEGER NOT NULL, body TEXT NOT NULL)`,
    );
    addMissingColumns(connection, type, table);
    matchIndexes(connection, type, table);
  });
}

/** The column of a field, quoted. */
export function columnOf(field: string): string {
  return field === 'id' ? 'id' : `"field-${field}"`;
}

export function columnValues<T extends { readonly id: string }>(
  table: RecordTable<T>,
  value: T,
): readonly SqlValue[] {
  return table.fields.map((field) => storedValueOf(fieldValueOf(value, field)));
}

function addMissingColumns<T extends { readonly id: string }>(
  connection: SqliteConnection,
  type: RecordType<T>,
  table: RecordTable<T>,
): void {
  const present = namesIn(connection, `PRAGMA table_info(${table.name})`);
  const missing = table.fields.filter((field) => !present.includes(`field-${field}`));
  if (missing.length === 0) return;
  for (const field of missing) connection.exec(`ALTER TABLE ${table.name} ADD COLUMN ${columnOf(field)}`);
  const assignments = table.fields.map((field) => `${columnOf(field)} = ?`).join(', ');
  for (const row of bodyRows.parse(connection.all(`SELECT id, body FROM ${table.name}`, []))) {
    const values = columnValues(table, type.schema.parse(JSON.parse(row.body)));
    connection.run(`UPDATE ${table.name} SET ${assignments} WHERE id = ?`, [...values, row.id]);
  }
}

function matchIndexes<T extends { readonly id: string }>(
  connection: SqliteConnection,
  type: RecordType<T>,
  table: RecordTable<T>,
): void {
  const wanted = new Map<string, IndexShape>([
    ...table.fields.map((field) => [`${type.name}-by-${field}`, indexSql('INDEX', [field, 'id'])] as const),
    // SQLite takes two nulls for different, which is what the port promises.
    ...type.unique.map(
      (fields) => [`${type.name}-unique-${fields.join('-')}`, indexSql('UNIQUE INDEX', fields)] as const,
    ),
  ]);
  const present = namesIn(connection, `PRAGMA index_list(${table.name})`);
  for (const name of present.filter((name) => name.startsWith(`${type.name}-`) && !wanted.has(name)))
    connection.exec(`DROP INDEX "${name}"`);
  for (const [name, { kind, columns }] of wanted)
    connection.exec(`CREATE ${kind} IF NOT EXISTS "${name}" ON ${table.name} (${columns})`);
}

function indexSql(kind: 'INDEX' | 'UNIQUE INDEX', fields: readonly string[]): IndexShape {
  return { kind, columns: fields.map(columnOf).join(', ') };
}

function namesIn(connection: SqliteConnection, sql: string): readonly string[] {
  return nameRows.parse(connection.all(sql, [])).map(({ name }) => name);
}

function requirePlainName(name: string): void {
  if (!/^[a-z][A-Za-z0-9-]*$/.test(name)) throw new TypeError(`"${name}" cannot name a table or a column.`);
}

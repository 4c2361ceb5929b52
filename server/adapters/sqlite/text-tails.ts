/**
 * Where updates of texts are kept until they are folded. A commit is one row of the journal, whatever number of texts it is
 * about: a row for each text would write a page for each. When the journal is long, each text gets what is its own as one row
 * of its tail. Whoever reads looks at both.
 */
import { z } from 'zod';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { StoredUpdate } from '../../ports/update-log.ts';
import { blob } from './blob.ts';
import { joinPacked, type PackedUpdates, unpackUpdates } from './packed-updates.ts';
import type { SqliteConnection } from './sqlite-connection.ts';

/** Updates of one text from number `firstSeq` to `lastSeq`. */
export type TailRow = PackedUpdates & {
  readonly document: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
};

const longestJournal = { rows: 32, bytes: 2 * 1024 * 1024 };

const json = z.string().transform((text): unknown => JSON.parse(text));
/** What a row of the journal holds of each text: `[document, firstSeq, lastSeq, runs, length in bytes]`. */
const headSchema = z.tuple([z.string(), z.number(), z.number(), z.string(), z.number()]);
const journalRows = z.array(z.object({ heads: json.pipe(z.array(headSchema)), bytes: blob }));
const tailRows = z.array(
  z.object({ firstSeq: z.number(), lastSeq: z.number(), runs: z.string(), bytes: blob }),
);
const sizeRows = z.tuple([z.object({ rows: z.number(), bytes: z.number() })]);

/** Within a transaction. */
export function writeJournal(connection: SqliteConnection, rows: readonly TailRow[]): void {
  if (rows.length === 0) return;
  const heads = rows.map((row) => [row.document, row.firstSeq, row.lastSeq, row.runs, row.bytes.length]);
  connection.run('INSERT INTO text_journal (heads, bytes) VALUES (?, ?)', [
    JSON.stringify(heads),
    Buffer.concat(rows.map((row) => row.bytes)),
  ]);
  const [size] = sizeRows.parse(
    connection.all('SELECT count(*) AS rows, total(length(bytes)) AS bytes FROM text_journal', []),
  );
  if (size.rows >= longestJournal.rows || size.bytes >= longestJournal.bytes) emptyJournal(connection);
}

/** Within a transaction: gives each text what the journal holds of it. */
export function emptyJournal(connection: SqliteConnection): void {
  const found = connection.all('SELECT heads, bytes FROM text_journal ORDER BY id', []);
  if (found.length === 0) return;
  const byDocument = new Map<string, TailRow[]>();
  for (const row of rowsOf(found)) {
    const known = byDocument.get(row.document);
    if (known === undefined) byDocument.set(row.document, [row]);
    else known.push(row);
  }
  for (const rows of byDocument.values()) writeTail(connection, joined(rows));
  connection.run('DELETE FROM text_journal', []);
}

export function writeTail(connection: SqliteConnection, row: TailRow): void {
  connection.run(
    'INSERT INTO text_tails (document, first_seq, last_seq, runs, bytes) VALUES (?, ?, ?, ?, ?)',
    [row.document, row.firstSeq, row.lastSeq, row.runs, row.bytes],
  );
}

/** The updates after number `after`, in order; writes nothing, so that a full disk can be read. */
export function readTail(
  connection: SqliteConnection,
  document: DocumentId,
  after: number,
): readonly StoredUpdate[] {
  const kept = connection.all(
    `SELECT first_seq AS firstSeq, last_seq AS lastSeq, runs, bytes FROM text_tails
      WHERE document = ? AND last_seq > ? ORDER BY first_seq`,
    [document, after],
  );
  const waiting = connection.all(
    'SELECT heads, bytes FROM text_journal WHERE instr(heads, ?) > 0 ORDER BY id',
    [JSON.stringify(document)],
  );
  const rows = [...tailRows.parse(kept), ...rowsOf(waiting).filter((row) => row.document === document)];
  return rows.flatMap((row) => unpackUpdates(row.firstSeq, row)).filter(({ seq }) => seq > after);
}

/** Forgets what a fold holds. A row that goes beyond it stays whole: its beginning is never read again. */
export function dropTail(connection: SqliteConnection, document: DocumentId, upTo: number): void {
  connection.run('DELETE FROM text_tails WHERE document = ? AND last_seq <= ?', [document, upTo]);
}

function rowsOf(found: readonly unknown[]): readonly TailRow[] {
  return journalRows.parse(found).flatMap((row) => {
    let place = 0;
    return row.heads.map(([document, firstSeq, lastSeq, runs, length]) => {
      place += length;
      return { document, firstSeq, lastSeq, runs, bytes: row.bytes.subarray(place - length, place) };
    });
  });
}

/** Rows of one text that follow each other, as one. */
function joined(rows: readonly TailRow[]): TailRow {
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('There is nothing to join.');
  return {
    document: first.document,
    firstSeq: first.firstSeq,
    lastSeq: last.lastSeq,
    ...joinPacked(rows),
  };
}

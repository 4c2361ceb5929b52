import { z } from 'zod';
import type { DocumentUpdates, Fold, LoadedText, UpdateLog } from '../../ports/update-log.ts';
import { updatesByDocument } from '../../ports/updates-by-document.ts';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import { blob } from './blob.ts';
import { openSqlite } from './open-sqlite.ts';
import { packUpdates } from './packed-updates.ts';
import type { SqliteConnection } from './sqlite-connection.ts';
import { dropTail, emptyJournal, readTail, type TailRow, writeJournal } from './text-tails.ts';

const textRows = z.array(
  z.object({ schemaVersion: z.number(), snapshotSeq: z.number(), lastSeq: z.number() }),
);
const seqRows = z.array(z.object({ document: z.string(), lastSeq: z.number() }));
const snapshotRows = z.array(z.object({ snapshot: blob, authorship: blob.nullable() }));

/** An update log with a handle of its own on the database file, so that a worker thread can have one. */
export function openSqliteUpdateLog(path: string): UpdateLog {
  const connection = openSqlite(path);
  return { ...createSqliteUpdateLog(connection), close: async () => connection.close() };
}

/** `close` leaves the connection to its owner. */
export function createSqliteUpdateLog(connection: SqliteConnection): UpdateLog {
  return {
    async create(document, schemaVersion) {
      connection.run(
        'INSERT INTO texts (document, schema_version, snapshot_seq, last_seq) VALUES (?, ?, 0, 0)',
        [document, schemaVersion],
      );
    },
    async append(group) {
      const now = new Date().toISOString();
      return connection.transaction(() => appendAll(connection, group, now));
    },
    async load(document) {
      return connection.transaction(() => loadOne(connection, document));
    },
    async compact(document, fold) {
      connection.transaction(() => compactOne(connection, document, fold));
    },
    async close() {},
  };
}

/** Answers the number of the last update of each document. */
function appendAll(connection: SqliteConnection, group: readonly DocumentUpdates[], now: string) {
  const before = lastSeqs(connection, group);
  const rows = [...updatesByDocument(group)].map(([document, updates]): TailRow => {
    const seq = before.get(document);
    if (seq === undefined) throw new Error('There is no such text.');
    return { document, firstSeq: seq + 1, lastSeq: seq + updates.length, ...packUpdates(updates, now) };
  });
  writeJournal(
    connection,
    rows.filter(({ firstSeq, lastSeq }) => firstSeq <= lastSeq),
  );
  const seqs = new Map(rows.map(({ document, lastSeq }) => [asId<DocumentId>(document), lastSeq]));
  connection.run(
    `UPDATE texts SET last_seq = stored.value ->> 1 FROM json_each(?) AS stored
      WHERE texts.document = stored.value ->> 0`,
    [JSON.stringify([...seqs])],
  );
  return seqs;
}

/** One question for all: in a group of many documents a question for each is a third of its time. */
function lastSeqs(
  connection: SqliteConnection,
  group: readonly DocumentUpdates[],
): ReadonlyMap<DocumentId, number> {
  const rows = connection.all(
    'SELECT document, last_seq AS lastSeq FROM texts WHERE document IN (SELECT value FROM json_each(?))',
    [JSON.stringify(group.map(({ document }) => document))],
  );
  return new Map(seqRows.parse(rows).map(({ document, lastSeq }) => [asId(document), lastSeq]));
}

function loadOne(connection: SqliteConnection, document: DocumentId): LoadedText | undefined {
  const text = findText(connection, document);
  if (text === undefined) return undefined;
  const found = connection.all('SELECT snapshot, authorship FROM text_snapshots WHERE document = ?', [
    document,
  ]);
  const { snapshot, authorship } = snapshotRows.parse(found)[0] ?? { snapshot: null, authorship: null };
  const { snapshotSeq, schemaVersion } = text;
  const tail = readTail(connection, document, snapshotSeq);
  return { snapshot, snapshotSeq, authorship, schemaVersion, tail };
}

function compactOne(
  connection: SqliteConnection,
  document: DocumentId,
  { upTo, state, authorship }: Fold,
): void {
  const text = requireText(connection, document);
  if (upTo > text.lastSeq) throw new RangeError('Nothing was appended up to there yet.');
  if (upTo <= text.snapshotSeq) return;
  connection.run('UPDATE texts SET snapshot_seq = ? WHERE document = ?', [upTo, document]);
  connection.run('INSERT OR REPLACE INTO text_snapshots (document, snapshot, authorship) VALUES (?, ?, ?)', [
    document,
    state,
    authorship,
  ]);
  emptyJournal(connection);
  dropTail(connection, document, upTo);
}

function requireText(connection: SqliteConnection, document: string) {
  const text = findText(connection, document);
  if (text === undefined) throw new Error('There is no such text.');
  return text;
}

function findText(connection: SqliteConnection, document: string) {
  const rows = connection.all(
    `SELECT schema_version AS schemaVersion, snapshot_seq AS snapshotSeq, last_seq AS lastSeq
       FROM texts WHERE document = ?`,
    [document],
  );
  return textRows.parse(rows)[0];
}

/**
 * Appends to many texts with one insert. The next number of each text is remembered; when another instance was faster
 * the key is taken, and the number is read again. A compaction elsewhere may have deleted the very row that would have
 * been in the way, so every insert is followed by a look at the texts: a row that starts at or before `deletedUpTo` came
 * too late, is void for every reader, and is written again.
 */
import mongoose from 'mongoose';
import type { DocumentUpdates } from '../../ports/update-log.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { largestValue } from './largest-value.ts';
import { isUniqueViolation } from './unique-violation.ts';
import { lastSeqOf, requireText, type TextCollections, type UpdatesDocument } from './text-collections.ts';

type Update = DocumentUpdates['updates'][number];
type Row = UpdatesDocument & { readonly document: DocumentId };

export type UpdatesAppender = {
  append(group: readonly DocumentUpdates[]): Promise<ReadonlyMap<DocumentId, number>>;
};

export function createUpdatesAppender(collections: TextCollections): UpdatesAppender {
  const lastSeqs = new Map<DocumentId, number>();
  const lastSeq = async (document: DocumentId): Promise<number> => {
    const known =
      lastSeqs.get(document) ?? (await lastSeqOf(collections, await requireText(collections, document)));
    lastSeqs.set(document, known);
    return known;
  };
  const writeRound = async (waiting: ReadonlyMap<DocumentId, readonly Update[]>): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (const [document, updates] of waiting) rows.push(rowOf(document, await lastSeq(document), updates));
    for (const { document } of rows) lastSeqs.delete(document);
    const written = await withoutVoid(collections, await insertRows(collections, rows));
    for (const row of written) lastSeqs.set(row.document, row.lastSeq);
    return written;
  };
  return {
    async append(group) {
      const waiting = mergeByDocument(group);
      const seqs = new Map<DocumentId, number>();
      for (const document of waiting.keys()) seqs.set(document, await lastSeq(document));
      for (let open = unwritten(waiting); open.size > 0; open = unwritten(waiting))
        for (const row of await writeRound(open)) {
          seqs.set(row.document, row.lastSeq);
          waiting.set(row.document, (waiting.get(row.document) ?? []).slice(row.updates.length));
        }
      return seqs;
    },
  };
}

function mergeByDocument(group: readonly DocumentUpdates[]): Map<DocumentId, readonly Update[]> {
  const merged = new Map<DocumentId, readonly Update[]>();
  for (const { document, updates } of group)
    merged.set(document, [...(merged.get(document) ?? []), ...updates]);
  for (const { update } of [...merged.values()].flat())
    if (update.byteLength > largestValue)
      throw new RangeError(`One update holds at most ${largestValue} bytes in MongoDB.`);
  return merged;
}

function unwritten(
  waiting: ReadonlyMap<DocumentId, readonly Update[]>,
): ReadonlyMap<DocumentId, readonly Update[]> {
  return new Map([...waiting].filter(([, updates]) => updates.length > 0));
}

/** As many of the updates as one document can hold; the rest waits for the next round. */
function rowOf(document: DocumentId, lastSeq: number, updates: readonly Update[]): Row {
  const fitting: UpdatesDocument['updates'][number][] = [];
  let size = 0;
  for (const { update, by } of updates) {
    size += update.byteLength + by.length * 3 + 64;
    if (fitting.length > 0 && size > largestValue) break;
    fitting.push({ bytes: Buffer.from(update), by });
  }
  return {
    _id: `${document}:${lastSeq + 1}`,
    document,
    firstSeq: lastSeq + 1,
    lastSeq: lastSeq + fitting.length,
    at: new Date().toISOString(),
    updates: fitting,
  };
}

/** Answers the rows whose key was free. */
async function insertRows({ updates }: TextCollections, rows: readonly Row[]): Promise<readonly Row[]> {
  try {
    await updates.insertMany([...rows], { ordered: false });
    return rows;
  } catch (error) {
    if (!(error instanceof mongoose.mongo.MongoBulkWriteError) || !isUniqueViolation(error)) throw error;
    const failures = [error.writeErrors].flat();
    const other = failures.find((failure) => failure.code !== 11000);
    if (other !== undefined) throw error;
    const taken = new Set(failures.map(({ index }) => index));
    return rows.filter((_, index) => !taken.has(index));
  }
}

async function withoutVoid(
  { texts, updates }: TextCollections,
  rows: readonly Row[],
): Promise<readonly Row[]> {
  const found = await texts.find({ _id: { $in: rows.map(({ document }) => document) } }).toArray();
  const deletedUpTo = new Map(found.map((text) => [text._id, text.deletedUpTo]));
  const isVoid = (row: Row) => row.firstSeq <= (deletedUpTo.get(row.document) ?? 0);
  const tooLate = rows.filter(isVoid).map(({ _id }) => _id);
  if (tooLate.length > 0) await updates.deleteMany({ _id: { $in: tooLate } });
  return rows.filter((row) => !isVoid(row));
}

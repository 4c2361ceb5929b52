/**
 * Appends to many texts with one insert. The next number of each text is remembered; when another instance was faster
 * the key is taken, and the number is read again. A compaction elsewhere may have deleted the very row that would have
 * been in the way, so every insert is followed by a look at the texts: a row that starts at or before `deletedUpTo` came
 * too late, is void for every reader, and is written again. Where texts have owners, the number is read again only by the
 * owner: for anyone else the text is lost, and nothing more of it is written.
 */
import mongoose from 'mongoose';
import type { DocumentUpdates, NewUpdate } from '../../ports/update-log.ts';
import { updatesByDocument } from '../../ports/updates-by-document.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { largestValue } from './largest-value.ts';
import { isUniqueViolation } from './unique-violation.ts';
import { headOf, requireText, type TextCollections, type UpdatesDocument } from './text-collections.ts';
import type { TextFence } from './text-fence.ts';

type Row = UpdatesDocument & { readonly document: DocumentId };

export type UpdatesAppender = {
  append(group: readonly DocumentUpdates[]): Promise<ReadonlyMap<DocumentId, number>>;
};

/** `fence` is null where one instance has the store to itself. */
export function createUpdatesAppender(
  collections: TextCollections,
  fence: TextFence | null,
): UpdatesAppender {
  const lastSeqs = new Map<DocumentId, number>();
  /** Undefined when another instance owns the text. */
  const lastSeq = async (document: DocumentId): Promise<number | undefined> => {
    const known = lastSeqs.get(document);
    if (known !== undefined) return known;
    const { seq, owner } = await headOf(collections, await requireText(collections, document));
    if (fence?.admits(document, owner) === false) return undefined;
    lastSeqs.set(document, seq);
    return seq;
  };
  const writeRound = async (waiting: ReadonlyMap<DocumentId, readonly NewUpdate[]>) => {
    const rows: Row[] = [];
    const lost: DocumentId[] = [];
    for (const [document, updates] of waiting) {
      const seq = await lastSeq(document);
      if (seq === undefined) lost.push(document);
      else rows.push({ ...rowOf(document, seq, updates), ...fence?.ownerMark(document) });
    }
    for (const { document } of rows) lastSeqs.delete(document);
    const written = await withoutVoid(collections, await insertRows(collections, rows));
    for (const row of written) lastSeqs.set(row.document, row.lastSeq);
    return { written, lost };
  };
  return {
    async append(group) {
      refuseTooLarge(group);
      const waiting = updatesByDocument(group);
      const seqs = new Map<DocumentId, number>();
      for (const document of waiting.keys()) seqs.set(document, (await lastSeq(document)) ?? 0);
      for (let open = unwritten(waiting); open.size > 0; open = unwritten(waiting)) {
        const { written, lost } = await writeRound(open);
        for (const row of written) {
          seqs.set(row.document, row.lastSeq);
          waiting.set(row.document, (waiting.get(row.document) ?? []).slice(row.updates.length));
        }
        for (const document of lost) {
          seqs.delete(document);
          waiting.delete(document);
        }
      }
      return seqs;
    },
  };
}

function refuseTooLarge(group: readonly DocumentUpdates[]): void {
  for (const { update } of group.flatMap(({ updates }) => updates))
    if (update.byteLength > largestValue)
      throw new RangeError(`One update holds at most ${largestValue} bytes in MongoDB.`);
}

function unwritten(
  waiting: ReadonlyMap<DocumentId, readonly NewUpdate[]>,
): ReadonlyMap<DocumentId, readonly NewUpdate[]> {
  return new Map([...waiting].filter(([, updates]) => updates.length > 0));
}

/** As many of the updates as one document can hold, all of one time; the rest waits for the next round. */
function rowOf(document: DocumentId, lastSeq: number, updates: readonly NewUpdate[]): Row {
  const fitting: UpdatesDocument['updates'][number][] = [];
  const made = updates[0]?.at;
  let size = 0;
  for (const { update, by, at } of updates) {
    size += update.byteLength + by.length * 3 + 64;
    if (fitting.length > 0 && (size > largestValue || at !== made)) break;
    fitting.push({ bytes: Buffer.from(update), by });
  }
  return {
    _id: `${document}:${lastSeq + 1}`,
    document,
    firstSeq: lastSeq + 1,
    lastSeq: lastSeq + fitting.length,
    at: made ?? new Date().toISOString(),
    updates: fitting,
  };
}

/** Answers the rows whose key was free. */
async function insertRows({ updates }: TextCollections, rows: readonly Row[]): Promise<readonly Row[]> {
  if (rows.length === 0) return rows;
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

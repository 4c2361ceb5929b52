import type { LoadedText, StoredUpdate } from '../../ports/update-log.ts';
import type { TextCollections, TextDocument, UpdatesDocument } from './text-collections.ts';

/** Snapshot and tail as of one moment: when a compaction came between the reads they are made again. */
export async function loadText(
  collections: TextCollections,
  document: string,
): Promise<LoadedText | undefined> {
  const { texts, updates } = collections;
  for (;;) {
    const text = await texts.findOne({ _id: document });
    if (text === null) return undefined;
    const snapshot = await readSnapshot(collections, text);
    const rows = await updates
      .find({ document, firstSeq: { $gt: text.deletedUpTo }, lastSeq: { $gt: text.snapshotSeq } })
      .sort({ firstSeq: 1 })
      .toArray();
    const now = await texts.findOne({ _id: document });
    if (now?.snapshotId !== text.snapshotId) continue;
    if (snapshot === undefined) throw new Error('A part of the snapshot of a text is missing.');
    const { snapshotSeq, schemaVersion } = text;
    return { ...snapshot, snapshotSeq, schemaVersion, tail: tailOf(rows, snapshotSeq) };
  }
}

/** Undefined when a part is missing. */
async function readSnapshot(
  { parts }: TextCollections,
  { _id, snapshotId, snapshotParts, authorshipBytes }: TextDocument,
): Promise<Pick<LoadedText, 'snapshot' | 'authorship'> | undefined> {
  if (snapshotId === null) return { snapshot: null, authorship: null };
  const found = await parts.find({ document: _id, snapshotId }).sort({ part: 1 }).toArray();
  if (found.length !== snapshotParts) return undefined;
  const whole = Buffer.concat(found.map(({ bytes }) => bytes));
  if (authorshipBytes === undefined) return { snapshot: new Uint8Array(whole), authorship: null };
  return {
    snapshot: new Uint8Array(whole.subarray(authorshipBytes)),
    authorship: new Uint8Array(whole.subarray(0, authorshipBytes)),
  };
}

function tailOf(rows: readonly UpdatesDocument[], snapshotSeq: number): readonly StoredUpdate[] {
  return rows
    .flatMap(({ firstSeq, at, updates }) =>
      updates.map(({ bytes, by }, index) => ({
        seq: firstSeq + index,
        update: new Uint8Array(bytes),
        at,
        by,
      })),
    )
    .filter(({ seq }) => seq > snapshotSeq);
}

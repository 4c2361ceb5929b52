/** Copies a store that a server writes to into a folder. The order is what makes it whole: server/ports/store-copy.ts. */
import { mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../ports/clock.ts';
import type { Files } from '../ports/files.ts';
import type { LedgerRow, StoreReader, TextCopy } from '../ports/store-copy.ts';
import {
  type BackupCounts,
  BackupError,
  type BackupPart,
  backupVersion,
  filesFolder,
  ledgersName,
  type Manifest,
  manifestName,
  recordsFolder,
  secretName,
  textsName,
} from './backup-format.ts';
import { isLeftOut } from './left-out.ts';
import { writeLines } from './write-lines.ts';

export type BackupOrder = {
  readonly reader: StoreReader;
  readonly directory: string;
  /** Opens a folder for files by their hash. */
  readonly openFiles: (directory: string) => Promise<Files>;
  /** The secret kept beside the data; null where the environment has it. */
  readonly secret: string | null;
  readonly clock: Clock;
};

/** Makes the backup in a folder that is empty or not there yet; it is on the disk when this resolves. */
export async function writeBackup(order: BackupOrder): Promise<Manifest> {
  const { directory, reader, clock } = order;
  await prepareFolder(directory);
  const startedAt = new Date(clock.now()).toISOString();
  const counts = { documents: 0, events: 0, texts: 0, records: 0, files: 0 };
  const parts = [
    await writeLines(directory, ledgersName, countLedgers(reader.ledgers(), counts)),
    await writeLines(directory, textsName, textLines(reader.texts(), counts)),
    ...(await writeRecords(order, counts)),
  ];
  const secret = await writeSecret(order);
  await writeFiles(order, counts);
  const manifest: Manifest = {
    kind: 'concord-backup',
    version: backupVersion,
    store: reader.kind,
    storeFormat: reader.format,
    startedAt,
    finishedAt: new Date(clock.now()).toISOString(),
    counts,
    parts: [...parts, ...secret],
  };
  await writeWhole(join(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

async function prepareFolder(directory: string): Promise<void> {
  // Readable by its owner alone: a backup holds confidential texts and the hashes of passwords.
  await mkdir(directory, { recursive: true, mode: 0o700 });
  if ((await readdir(directory)).length > 0)
    throw new BackupError(`${directory} is not empty. Name a new folder for each backup.`);
  await mkdir(join(directory, recordsFolder), { mode: 0o700 });
}

async function* countLedgers(
  rows: AsyncIterable<LedgerRow>,
  counts: BackupCounts,
): AsyncGenerator<LedgerRow> {
  for await (const row of rows) {
    if (row.firstSeq === 1) counts.documents += 1;
    counts.events += row.lastSeq - row.firstSeq + 1;
    yield row;
  }
}

async function* textLines(texts: AsyncIterable<TextCopy>, counts: BackupCounts): AsyncGenerator<unknown> {
  for await (const { snapshot, authorship, tail, ...head } of texts) {
    counts.texts += 1;
    yield { ...head, snapshot: blob(snapshot), authorship: blob(authorship) };
    for (const { seq, at, by, update } of tail) yield { seq, at, by, update: base64(update) };
  }
}

async function writeRecords({ reader, directory }: BackupOrder, counts: BackupCounts): Promise<BackupPart[]> {
  const parts: BackupPart[] = [];
  for (const type of await reader.recordTypes()) {
    if (isLeftOut(type)) continue;
    const part = await writeLines(directory, `${recordsFolder}/${type}.jsonl`, reader.records(type));
    counts.records += part.lines;
    parts.push(part);
  }
  return parts;
}

async function writeSecret({ directory, secret }: BackupOrder): Promise<BackupPart[]> {
  if (secret === null) return [];
  return [await writeLines(directory, secretName, single(secret))];
}

async function* single(value: unknown): AsyncGenerator<unknown> {
  yield value;
}

async function writeFiles(
  { reader, directory, openFiles }: BackupOrder,
  counts: BackupCounts,
): Promise<void> {
  const files = await openFiles(join(directory, filesFolder));
  for await (const bytes of reader.files()) {
    await files.put(bytes);
    counts.files += 1;
  }
}

async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function blob(bytes: Uint8Array | null): string | null {
  return bytes === null ? null : base64(bytes);
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
}

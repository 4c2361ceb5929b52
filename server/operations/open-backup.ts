import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { LedgerRow, RecordRow, TextCopy } from '../ports/store-copy.ts';
import type { StoredUpdate } from '../ports/update-log.ts';
import {
  BackupError,
  type BackupPart,
  backupVersion,
  ledgerLine,
  ledgersName,
  type Manifest,
  manifestName,
  manifestSchema,
  recordLine,
  recordsFolder,
  secretName,
  textLine,
  textsName,
} from './backup-format.ts';
import { readLines } from './read-lines.ts';

export type Backup = {
  readonly directory: string;
  readonly manifest: Manifest;
  ledgers(): AsyncIterable<LedgerRow>;
  texts(): AsyncIterable<TextCopy>;
  readonly recordTypes: readonly string[];
  records(type: string): AsyncIterable<RecordRow>;
  /** Null when the environment had it. */
  secret(): Promise<string | null>;
};

/** Opens a folder that `writeBackup` made. Reading a part to its end proves that it is as it was written. */
export async function openBackup(directory: string): Promise<Backup> {
  const manifest = await readManifest(directory);
  const part = (name: string): BackupPart => {
    const found = manifest.parts.find((each) => each.name === name);
    if (found === undefined) throw new BackupError(`The manifest does not name ${name}.`);
    return found;
  };
  const fileOf = (type: string) => `${recordsFolder}/${type}.jsonl`;
  const recordTypes = manifest.parts.flatMap(({ name }) => /^records\/(.+)\.jsonl$/.exec(name)?.[1] ?? []);
  return {
    directory,
    manifest,
    recordTypes,
    ledgers: () => readLines(directory, part(ledgersName), ledgerLine),
    texts: () => textsOf(readLines(directory, part(textsName), textLine)),
    records: (type) => readLines(directory, part(fileOf(type)), recordLine),
    async secret() {
      if (!manifest.parts.some(({ name }) => name === secretName)) return null;
      for await (const secret of readLines(directory, part(secretName), z.string())) return secret;
      throw new BackupError(`${secretName} is empty.`);
    },
  };
}

async function readManifest(directory: string): Promise<Manifest> {
  const text = await readFile(join(directory, manifestName), 'utf8').catch(() => undefined);
  if (text === undefined)
    throw new BackupError(
      `${directory} holds no ${manifestName}: it is no backup, or one that was cut off before its end.`,
    );
  const parsed = manifestSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new BackupError(`${manifestName} is damaged.`);
  if (parsed.data.version !== backupVersion)
    throw new BackupError(
      `The backup is of version ${parsed.data.version}, and this Concord reads version ${backupVersion}. ` +
        'Restore it with the Concord that made it, and start this one on the result.',
    );
  return parsed.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is no manifest.
    return undefined;
  }
}

type Head = Extract<typeof textLine._output, { document: string }>;

async function* textsOf(lines: AsyncIterable<typeof textLine._output>): AsyncGenerator<TextCopy> {
  let head: Head | undefined;
  let tail: StoredUpdate[] = [];
  for await (const line of lines) {
    if (!('document' in line)) {
      tail.push({ ...line, update: bytesOf(line.update) });
      continue;
    }
    if (head !== undefined) yield textOf(head, tail);
    head = line;
    tail = [];
  }
  if (head !== undefined) yield textOf(head, tail);
  else if (tail.length > 0) throw new BackupError(`${textsName} begins with an update of no text.`);
}

function textOf({ snapshot, authorship, ...head }: Head, tail: readonly StoredUpdate[]): TextCopy {
  if (tail.some(({ seq }, index) => seq !== head.snapshotSeq + index + 1))
    throw new BackupError('The changes of a text are not complete.');
  return { ...head, snapshot: blobOf(snapshot), authorship: blobOf(authorship), tail };
}

function blobOf(base64: string | null): Uint8Array | null {
  return base64 === null ? null : bytesOf(base64);
}

function bytesOf(base64: string): Uint8Array {
  return new Uint8Array(Buffer.from(base64, 'base64'));
}

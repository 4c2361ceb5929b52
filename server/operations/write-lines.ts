import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupPart } from './backup-format.ts';

const chunkChars = 1 << 20;

/** Writes one JSON object per line to a new file; it is on the disk when this resolves. */
export async function writeLines(
  directory: string,
  name: string,
  values: AsyncIterable<unknown>,
): Promise<BackupPart> {
  const hash = createHash('sha256');
  const part = { name, lines: 0, bytes: 0 };
  let waiting: string[] = [];
  let size = 0;
  const file = await open(join(directory, name), 'wx', 0o600);
  const flush = async () => {
    const bytes = Buffer.from(waiting.join(''));
    waiting = [];
    size = 0;
    hash.update(bytes);
    part.bytes += bytes.byteLength;
    await file.appendFile(bytes);
  };
  try {
    for await (const value of values) {
      const line = `${JSON.stringify(value)}\n`;
      waiting.push(line);
      size += line.length;
      part.lines += 1;
      if (size > chunkChars) await flush();
    }
    await flush();
    await file.sync();
  } finally {
    await file.close();
  }
  return { ...part, sha256: hash.digest('hex') };
}

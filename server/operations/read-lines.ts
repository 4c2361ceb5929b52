import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { BackupError, type BackupPart } from './backup-format.ts';

const newline = 10;

/** The lines of a part, each of them parsed. Throws where they are not what the manifest says of them. */
export async function* readLines<T>(
  directory: string,
  part: BackupPart,
  schema: z.ZodType<T>,
): AsyncGenerator<T> {
  const hash = createHash('sha256');
  let lines = 0;
  for await (const line of linesOf(join(directory, part.name), (bytes) => hash.update(bytes))) {
    lines += 1;
    yield parsed(line, { part, number: lines, schema });
  }
  if (lines !== part.lines || hash.digest('hex') !== part.sha256)
    throw new BackupError(`${part.name} is damaged: it is not what the manifest says.`);
}

type Line<T> = { readonly part: BackupPart; readonly number: number; readonly schema: z.ZodType<T> };

function parsed<T>(line: string, { part, number, schema }: Line<T>): T {
  const result = schema.safeParse(jsonOf(line));
  if (!result.success) throw new BackupError(`${part.name} is damaged at line ${number}.`);
  return result.data;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON is not what any schema asks for.
    return undefined;
  }
}

/** Split at line feeds only: Node's readline also splits at characters that JSON leaves in its strings. */
async function* linesOf(path: string, onBytes: (bytes: Buffer) => void): AsyncGenerator<string> {
  let rest: Buffer[] = [];
  const stream: AsyncIterable<Buffer> = createReadStream(path);
  for await (const bytes of stream) {
    onBytes(bytes);
    let from = 0;
    for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, from)) {
      yield Buffer.concat([...rest, bytes.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
    }
    rest.push(bytes.subarray(from));
  }
  const last = Buffer.concat(rest);
  if (last.byteLength > 0) yield last.toString('utf8');
}

/**
 * An attachment in the file store has a line with its own id before the bytes. So no two attachments, and no attachment
 * and version, are ever one file, and removing one takes away nothing else that happens to have the same content.
 */
import { createHash } from 'node:crypto';
import type { Digest } from '../../../shared/domain/events.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import type { Files } from '../../ports/files.ts';

function lineOf(id: AttachmentId): Uint8Array {
  return new TextEncoder().encode(`concord attachment ${id}\n`);
}

/** The bytes to be stored, and the hash to find them by. */
export function wholeFile(
  id: AttachmentId,
  bytes: Uint8Array,
): { readonly whole: Uint8Array; readonly hash: Digest } {
  const line = lineOf(id);
  const whole = new Uint8Array(line.byteLength + bytes.byteLength);
  whole.set(line);
  whole.set(bytes, line.byteLength);
  return { whole, hash: createHash('sha256').update(whole).digest('hex') };
}

/** Undefined when it was removed. */
export async function findFile(
  files: Files,
  id: AttachmentId,
  hash: Digest,
): Promise<Uint8Array | undefined> {
  return (await files.get(hash))?.subarray(lineOf(id).byteLength);
}

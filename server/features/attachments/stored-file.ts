/**
 * An attachment in the file store has a line with its own id before the bytes. So no two attachments, and no attachment
 * and version, are ever one file, and removing one takes away nothing else that happens to have the same content.
 */
import type { Digest } from '../../../shared/domain/events.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import type { Files } from '../../ports/files.ts';

function lineOf(id: AttachmentId): Uint8Array {
  return new TextEncoder().encode(`concord attachment ${id}\n`);
}

/** Answers the hash to find it by. */
export function storeFile(files: Files, id: AttachmentId, bytes: Uint8Array): Promise<Digest> {
  const line = lineOf(id);
  const whole = new Uint8Array(line.byteLength + bytes.byteLength);
  whole.set(line);
  whole.set(bytes, line.byteLength);
  return files.put(whole);
}

/** Undefined when it was removed. */
export async function findFile(
  files: Files,
  id: AttachmentId,
  hash: Digest,
): Promise<Uint8Array | undefined> {
  return (await files.get(hash))?.subarray(lineOf(id).byteLength);
}

/**
 * Files cut in parts, so that several instances share them. The file's own document is written last and names the
 * copy its parts belong to: without it there is no file, and nobody can remove the parts of another's copy.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { mongo } from 'mongoose';
import type { Files } from '../../ports/files.ts';
import { isUniqueViolation } from './unique-violation.ts';

const partSize = 8 * 1024 * 1024;

type Copy = { readonly copy: string; readonly parts: number };
type FileDocument = Copy & { readonly _id: string };
type PartDocument = { readonly _id: string; readonly bytes: Buffer };
type Parts = mongo.Collection<PartDocument>;

export function createMongoFiles(db: mongo.Db): Files {
  const files = db.collection<FileDocument>('files');
  const parts: Parts = db.collection<PartDocument>('file-parts');
  return {
    async put(bytes) {
      const hash = hashOf(bytes);
      if ((await files.findOne({ _id: hash })) !== null) return hash;
      const copy = await writeCopy(parts, bytes);
      try {
        await files.insertOne({ _id: hash, ...copy });
      } catch (error) {
        await removeCopy(parts, copy);
        if (!isUniqueViolation(error)) throw error;
      }
      return hash;
    },
    async get(hash) {
      const file = await files.findOne({ _id: hash });
      if (file === null) return undefined;
      const bytes = await readCopy(parts, file);
      if (hashOf(bytes) !== hash)
        throw new Error(`The stored file ${hash} is damaged: its content has another hash.`);
      return bytes;
    },
    async remove(hash) {
      const file = await files.findOne({ _id: hash });
      if (file === null) return;
      await files.deleteOne({ _id: hash, copy: file.copy });
      await removeCopy(parts, file);
    },
  };
}

async function writeCopy(parts: Parts, bytes: Uint8Array): Promise<Copy> {
  const written: Copy = { copy: randomUUID(), parts: Math.ceil(bytes.byteLength / partSize) };
  for (const [part, _id] of partIds(written).entries()) {
    const slice = bytes.subarray(part * partSize, (part + 1) * partSize);
    await parts.insertOne({ _id, bytes: Buffer.from(slice) });
  }
  return written;
}

async function readCopy(parts: Parts, copy: Copy): Promise<Uint8Array> {
  const found: Buffer[] = [];
  for (const _id of partIds(copy)) {
    const part = await parts.findOne({ _id });
    if (part !== null) found.push(part.bytes);
  }
  return new Uint8Array(Buffer.concat(found));
}

async function removeCopy(parts: Parts, copy: Copy): Promise<void> {
  for (const _id of partIds(copy)) await parts.deleteOne({ _id });
}

function partIds({ copy, parts }: Copy): readonly string[] {
  return Array.from({ length: parts }, (_, part) => `${copy}:${part}`);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

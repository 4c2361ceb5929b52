import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from '../../ports/files.ts';

/**
 * Files in a folder, named by their hash in 256 subfolders. A file appears under its name only when it is complete and
 * on the disk; one whose content no longer has its hash is never given out.
 */
export async function openDiskFiles({ directory }: { readonly directory: string }): Promise<Files> {
  await mkdir(directory, { recursive: true });
  const place = (hash: string) => {
    const folder = join(directory, hash.slice(0, 2));
    return { folder, path: join(folder, hash) };
  };
  return {
    async put(bytes) {
      const hash = hashOf(bytes);
      const { folder, path } = place(hash);
      if ((await mkdir(folder, { recursive: true })) !== undefined) await syncFolder(directory);
      await writeWhole({ folder, path, bytes });
      return hash;
    },
    async get(hash) {
      if (!isHash(hash)) return undefined;
      const bytes = await unlessMissing(() => readFile(place(hash).path));
      if (bytes === undefined) return undefined;
      if (hashOf(bytes) !== hash)
        throw new Error(`The stored file ${hash} is damaged: its content has another hash.`);
      return new Uint8Array(bytes);
    },
    async remove(hash) {
      if (isHash(hash)) await unlessMissing(() => unlink(place(hash).path));
    },
  };
}

type NewFile = { readonly folder: string; readonly path: string; readonly bytes: Uint8Array };

async function writeWhole({ folder, path, bytes }: NewFile): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.unfinished`;
  try {
    const file = await open(unfinished, 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

/** A new name is durable only when its folder is on the disk. Windows cannot open a folder and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function unlessMissing<Answer>(work: () => Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Anything else could name a file outside of the folder. */
function isHash(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

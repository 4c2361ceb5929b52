import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The hashes of the files that are whole, in order; none where there is no such folder. */
export async function listDiskFiles(directory: string): Promise<readonly string[]> {
  const folders = await namesIn(directory);
  const names = await Promise.all(folders.map((folder) => namesIn(join(directory, folder))));
  return names
    .flat()
    .filter((name) => /^[0-9a-f]{64}$/.test(name))
    .sort((a, b) => a.localeCompare(b));
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}

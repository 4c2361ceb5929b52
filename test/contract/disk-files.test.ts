import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openDiskFiles } from '../../server/adapters/disk/disk-files.ts';

async function newDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'concord-files-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

test('a file on disk whose content has changed is never given out', async () => {
  const directory = await newDirectory();
  const files = await openDiskFiles({ directory });
  const hash = await files.put(Buffer.from('as it was'));
  await writeFile(join(directory, hash.slice(0, 2), hash), 'as it is not');
  await expect(files.get(hash)).rejects.toThrow('damaged');
  await files.put(Buffer.from('as it was'));
  expect(Buffer.from((await files.get(hash)) ?? []).toString()).toBe('as it was');
});

test('a put that fails rejects and leaves nothing behind', async () => {
  const directory = await newDirectory();
  const files = await openDiskFiles({ directory });
  const bytes = Buffer.from('content');
  const hash = await files.put(bytes);
  await files.remove(hash);
  await rm(join(directory, hash.slice(0, 2)), { recursive: true });
  await writeFile(join(directory, hash.slice(0, 2)), 'a file where the folder should be');
  await expect(files.put(bytes)).rejects.toThrow();
  expect(await readdir(directory)).toEqual([hash.slice(0, 2)]);
});

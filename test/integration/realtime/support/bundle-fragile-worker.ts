import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleServer } from '../../../../scripts/server-bundle.mjs';

const root = resolve(import.meta.dirname, '../../../..');

/** Bundles the engine's thread that can be ended, inside the repository so that it finds the libraries. */
export async function bundleFragileWorker(): Promise<{ readonly url: URL; remove(): Promise<void> }> {
  await mkdir(join(root, '.cache'), { recursive: true });
  const folder = await mkdtemp(join(root, '.cache', 'fragile-worker-'));
  await bundleServer({ worker: join(import.meta.dirname, 'fragile-worker.ts') }, folder);
  return {
    url: pathToFileURL(join(folder, 'worker.js')),
    remove: () => rm(folder, { recursive: true }),
  };
}

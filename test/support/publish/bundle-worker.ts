import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundleServer } from '../../../scripts/server-bundle.mjs';

const root = resolve(import.meta.dirname, '../../..');

/** Bundles the printing thread as the build does, inside the repository so that it finds the libraries. */
export async function bundlePublishWorker(): Promise<{ readonly url: URL; readonly remove: () => void }> {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache', 'publish-worker-'));
  await bundleServer({ 'publish-worker': join(root, 'server/publish/publish-worker.ts') }, folder);
  return {
    url: pathToFileURL(join(folder, 'publish-worker.js')),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

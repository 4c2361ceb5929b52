/**
 * Builds Concord as it was one schema version ago, for tests of two versions at once (RT-3): the real build, with another
 * number in the one place that holds it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { bundleServer, serverEntries } from './server-bundle.mjs';

const schemaFile = /shared[\\/]content[\\/]schema\.ts$/;

function withOlderVersion(source) {
  const older = source.replace(
    /export const schemaVersion = (\d+);/,
    (_, version) => `export const schemaVersion = ${Number(version) - 1};`,
  );
  if (older === source) throw new Error('The schema version is not where it was.');
  return older;
}

const forClient = {
  name: 'older-schema',
  enforce: 'pre',
  transform: (source, id) => (schemaFile.test(id) ? withOlderVersion(source) : undefined),
};

const forServer = {
  name: 'older-schema',
  setup({ onLoad }) {
    onLoad({ filter: schemaFile }, ({ path }) => ({
      contents: withOlderVersion(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Into a folder inside the repository, where the server finds its libraries. */
export async function buildOlder(directory) {
  await bundleServer(serverEntries, directory, [forServer]);
  const outDir = join(directory, 'client');
  await build({ configFile: 'vite.config.ts', logLevel: 'warn', plugins: [forClient], build: { outDir } });
}

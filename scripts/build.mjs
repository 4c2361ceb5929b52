/**
 * Builds `dist/`: the server with its worker threads (esbuild) and the client (Vite). What was built from the same
 * inputs before is left alone, so that a second start is fast; `--force` builds all.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { hashInputs } from './inputs-hash.mjs';
import { bundleServer, serverEntries } from './server-bundle.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stampFile = 'dist/build-stamps.json';
const common = ['shared', 'package.json', 'package-lock.json', 'scripts'];

const targets = [
  {
    name: 'server',
    inputs: ['server', 'demo', ...common],
    output: 'dist/server.js',
    build: () => bundleServer(serverEntries, 'dist'),
  },
  {
    name: 'client',
    inputs: ['client', 'vite.config.ts', ...common],
    output: 'dist/client/index.html',
    build: buildClient,
  },
];

async function buildClient() {
  const { build } = await import('vite');
  await build({ configFile: 'vite.config.ts', logLevel: 'warn' });
}

function readStamps() {
  return existsSync(stampFile) ? JSON.parse(readFileSync(stampFile, 'utf8')) : {};
}

/** Builds what is out of date, under the repository's root; answers the names of what was built. */
export async function buildAll({ force = false } = {}) {
  process.chdir(root);
  const stamps = force ? {} : readStamps();
  const built = [];
  for (const target of targets) {
    const hash = hashInputs(target.inputs, process.version);
    if (stamps[target.name] === hash && existsSync(target.output)) continue;
    const startedAt = performance.now();
    await target.build();
    stamps[target.name] = hash;
    mkdirSync('dist', { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps, null, 2));
    built.push(target.name);
    console.log(`Built the ${target.name} in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
  }
  return built;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildAll({ force: process.argv.includes('--force') });
}

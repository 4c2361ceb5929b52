import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { build } from 'esbuild';
import { z } from 'zod';
import type { EngineStore } from '../../../server/realtime/engine-store.ts';

const root = resolve(import.meta.dirname, '../../..');
const addressSchema = z.object({ port: z.number() });

export type Bundle = { readonly directory: string; remove(): Promise<void> };

/** Bundles the process to be killed and its worker, inside the repository so that libraries are found. */
export async function bundleRealtimeProcess(): Promise<Bundle> {
  const directory = await mkdtemp(join(root, 'node_modules', '.crash-'));
  await build({
    entryPoints: {
      'realtime-process': join(root, 'test/crash/realtime-process.ts'),
      'text-engine-worker': join(root, 'server/realtime/text-engine-worker.ts'),
    },
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
  });
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}

export type KillableServer = { readonly url: string; kill(): Promise<void> };

type Start = { readonly store: EngineStore; readonly isHasty: boolean; readonly isNew: boolean };

export async function startKillable(bundle: Bundle, start: Start): Promise<KillableServer> {
  const config = JSON.stringify({ ...start, worker: join(bundle.directory, 'text-engine-worker.mjs') });
  const child = spawn(process.execPath, [join(bundle.directory, 'realtime-process.mjs'), config], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(child);
  return {
    url: `ws://127.0.0.1:${port}/collab/doc-1?schema=1`,
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function portOf(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('The process has no output.');
  for await (const line of createInterface(child.stdout)) return addressSchema.parse(JSON.parse(line)).port;
  throw new Error('The process ended before it listened.');
}

/** A folder of its own for a demo on the embedded store, and a server over it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { type Config, readConfig } from '../../../server/config.ts';
import { demoPassword } from '../../../server/demo/demo-world.ts';
import { createLogger } from '../../../server/http/create-logger.ts';
import { openStore, type Store } from '../../../server/open-store.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { type Concord, startConcord } from '../../../server/start-concord.ts';
import { type ApiClient, createApiClient } from '../server/api-client.ts';
import { signIn } from '../server/sign-in.ts';

export type DemoHome = { readonly dataDir: string; readonly config: Config; readonly store: Store };

export async function openDemoHome(): Promise<DemoHome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'concord-demo-'));
  const config = readConfig({ DATA_DIR: dataDir, PORT: '0', RATE_LIMIT_FACTOR: '1000', LOG_LEVEL: 'silent' });
  return { dataDir, config, store: await openStore(config, null) };
}

export function startOnDemo({ config, store }: DemoHome): Promise<Concord> {
  const engine = new TextEngineCore({ log: store.updates, timers: systemTimers, report: () => {} });
  return startConcord({
    config,
    workers: {
      textEngine: new URL('file:///not-used'),
      publish: pathToFileURL(resolve('dist/publish-worker.js')),
    },
    replace: { logger: createLogger('silent'), storage: { store, engine } },
  });
}

export async function closeDemo({ dataDir, store }: DemoHome, concord: Concord): Promise<void> {
  await concord.stop();
  await store.close();
  await rm(dataDir, { recursive: true });
}

export function signedInToDemo({ port, machine }: Concord, email: string): Promise<ApiClient> {
  const client = createApiClient(`http://127.0.0.1:${port}`, { origin: machine.publicUrl });
  return signIn(client, { email, password: demoPassword });
}

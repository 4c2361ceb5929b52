import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import mongoose from 'mongoose';
import { readConfig } from '../../../server/config.ts';
import { createLogger } from '../../../server/http/create-logger.ts';
import { startConcord } from '../../../server/start-concord.ts';
import { type ApiClient, createApiClient } from '../server/api-client.ts';
import { databaseUri } from '../services/database-uri.ts';
import { createShiftedClock } from './shifted-clock.ts';

export type StoreName = 'sqlite' | 'mongo';

export type App = {
  readonly url: string;
  /** A client without a screen and without cookies. */
  visitor(): ApiClient;
  /** The path of the page that makes the first administrator. */
  readonly setupPath: string;
  /** Puts the server's clock forward and does what became due. */
  advance(milliseconds: number): Promise<void>;
  stop(): Promise<void>;
};

const dist = (name: string) => pathToFileURL(resolve('dist', name));

/** The built app on a free port and a store of its own; only its clock is ours. */
export async function startApp(store: StoreName): Promise<App> {
  const clientFolder = resolve('dist/client');
  if (!existsSync(clientFolder)) throw new Error('Build first: node scripts/build.mjs');
  const dataDir = await mkdtemp(join(tmpdir(), 'concord-browser-'));
  const uri = store === 'mongo' ? mongoUri() : null;
  const clock = createShiftedClock();
  const concord = await startConcord({
    config: readConfig({
      PORT: '0',
      DATA_DIR: dataDir,
      RATE_LIMIT_FACTOR: '1000',
      CONCORD_DEMO: 'off',
      ...(uri === null ? {} : { MONGODB_URI: uri }),
    }),
    workers: { textEngine: dist('text-engine-worker.js'), publish: dist('publish-worker.js') },
    clientFolder,
    replace: { clock, logger: createLogger('error') },
  });
  const setup = await concord.auth.setup.begin();
  const url = concord.machine.publicUrl;
  return {
    url,
    visitor: () => createApiClient(url),
    setupPath: `/setup/${setup?.token ?? ''}`,
    async advance(milliseconds) {
      clock.advance(milliseconds);
      await concord.jobs.runDue();
    },
    async stop() {
      await concord.stop();
      await rm(dataDir, { recursive: true, force: true });
      if (uri !== null) await dropDatabase(uri);
    },
  };
}

function mongoUri(): string {
  const server = process.env['TEST_MONGODB_URI'];
  if (server === undefined) throw new Error('Set TEST_MONGODB_URI to run on MongoDB.');
  return databaseUri(server, `concord-${randomUUID()}`);
}

async function dropDatabase(uri: string): Promise<void> {
  const connection = await mongoose.createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}

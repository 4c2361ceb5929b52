import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDiskFiles } from '../../../server/adapters/disk/disk-files.ts';
import { openSqliteStore } from '../../../server/adapters/sqlite/sqlite-store.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { type Environment, readConfig } from '../../../server/config.ts';
import { createLogger } from '../../../server/http/create-logger.ts';
import type { Records } from '../../../server/ports/records.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { type Concord, startConcord } from '../../../server/start-concord.ts';
import { type FakeClock } from '../fakes/fake-clock.ts';
import { type ApiClient, createApiClient } from './api-client.ts';
import { type Person, planPeople } from './plan-people.ts';
import { signIn } from './sign-in.ts';

export type TestServer = {
  readonly concord: Concord;
  /** Where requests go; `concord.machine.publicUrl` is what they say they come from. */
  readonly baseUrl: string;
  /** A new browser with no cookies. */
  visitor(): ApiClient;
  /** A new account, and a client signed in with it over HTTP. */
  newPerson(name: string, options?: { readonly isAdministrator?: boolean }): Promise<Person>;
  signIn(person: Pick<Person, 'email' | 'password'>): Promise<ApiClient>;
  /** Mail in the outbox, oldest first. */
  mails(): Promise<readonly { readonly to: string; readonly subject: string; readonly text: string }[]>;
  /** What was logged, line by line. */
  readonly log: readonly string[];
  stop(): Promise<void>;
};

export type TestServerOptions = {
  readonly environment?: Environment;
  readonly clock?: FakeClock;
  readonly clientFolder?: string;
  /** The server sees the records through this: for tests of a failing store. */
  readonly wrapRecords?: (records: Records) => Records;
};

/** The whole server as `main.ts` starts it, on a free port with an SQLite store in a new folder; printing needs the build. */
export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'concord-test-'));
  const store = openSqliteStore({ path: join(dataDir, 'concord.db') });
  const log: string[] = [];
  const concord = await startConcord({
    config: readConfig({ PORT: '0', DATA_DIR: dataDir, RATE_LIMIT_FACTOR: '1000', ...options.environment }),
    workers: {
      textEngine: new URL('file:///not-used'),
      publish: pathToFileURL(resolve('dist/publish-worker.js')),
    },
    ...(options.clientFolder === undefined ? {} : { clientFolder: options.clientFolder }),
    replace: {
      logger: createLogger('info', { write: (line) => void log.push(line) }),
      ...(options.clock === undefined ? {} : { clock: options.clock }),
      storage: {
        store: {
          events: store.events,
          records: (options.wrapRecords ?? ((records) => records))(store.records),
          files: await openDiskFiles({ directory: join(dataDir, 'files') }),
        },
        engine: new TextEngineCore({ log: store.updates, timers: systemTimers, report: () => {} }),
      },
    },
  });
  const baseUrl = `http://127.0.0.1:${concord.port}`;
  const visitor = () => createApiClient(baseUrl, { origin: concord.machine.publicUrl });
  const people = planPeople({ concord, visitor });
  return {
    concord,
    baseUrl,
    visitor,
    log,
    newPerson: (name, options) => people.newPerson(name, options),
    signIn: (person) => signIn(visitor(), person),
    mails: () => people.mails(),
    async stop() {
      await concord.stop();
      await store.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

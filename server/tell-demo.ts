/** The demo is first told to a store of its own in a folder, by the whole server on a clock of the past. */
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Registry } from 'prom-client';
import { openScratchStore, type SqliteStore } from './adapters/sqlite/sqlite-store.ts';
import { createProcessBus } from './adapters/system/process-bus.ts';
import { randomIds } from './adapters/system/random-ids.ts';
import { findFileType } from './adapters/system/find-file-type.ts';
import { systemTimers } from './adapters/system/system-timers.ts';
import { compose, type Composition } from './compose.ts';
import type { Config } from './config.ts';
import type { Told } from './demo/copy-demo.ts';
import { createDemoApi } from './demo/demo-api.ts';
import { createDemoClock, type DemoClock } from './demo/demo-clock.ts';
import type { DemoWorld } from './demo/demo-world.ts';
import { seedDemo } from './demo/seed-demo.ts';
import { createLogger } from './http/create-logger.ts';
import type { Files } from './ports/files.ts';
import type { Publisher } from './ports/publisher.ts';
import type { Records } from './ports/records.ts';
import type { UpdateLog } from './ports/update-log.ts';
import { TextEngineCore } from './realtime/text-engine-core.ts';

export type Telling = {
  readonly folder: string;
  readonly config: Config;
  readonly publicUrl: string;
  /** Of the store that will be served: versions are named by their content, so they may go there at once. */
  readonly files: Files;
  /** Milliseconds; the history ends the day before. */
  readonly firstStart: number;
};

export function openTold(folder: string): SqliteStore {
  return openScratchStore({ path: join(folder, 'demo.db') });
}

/** The folder is there only when the demo in it is whole. */
export async function tellDemo({ folder, ...telling }: Telling): Promise<void> {
  const unfinished = `${folder}-unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
  const told = openTold(unfinished);
  try {
    await tellTo(told, telling);
  } finally {
    await told.close();
  }
  await rename(unfinished, folder);
}

async function tellTo(told: Told, { config, publicUrl, files, firstStart }: Omit<Telling, 'folder'>) {
  const clock = createDemoClock(firstStart);
  const logger = createLogger(config.logLevel);
  const report = (error: unknown) => logger.error({ err: error }, 'the demo could not be stored');
  const composition = compose({
    config,
    publicUrl,
    secret: randomIds.secret(),
    store: { ...told, files },
    engine: new TextEngineCore({
      log: onClock(told.updates, clock),
      timers: systemTimers,
      report,
      commitWindowMs: 0,
    }),
    publisher: printsNothing,
    findFileType,
    mailer: null,
    clock,
    timers: systemTimers,
    ids: randomIds,
    several: null,
    bus: createProcessBus({ onError: report }),
    logger,
    registry: new Registry(),
  });
  try {
    await seedDemo(worldOf(composition, { clock, records: told.records }));
  } finally {
    await composition.realtime.stop();
  }
}

/** Who wrote is told at the time of the story. */
function onClock(log: UpdateLog, clock: DemoClock): UpdateLog {
  return {
    ...log,
    append(group) {
      const at = new Date(clock.now()).toISOString();
      return log.append(
        group.map(({ document, updates }) => ({
          document,
          updates: updates.map((update) => ({ ...update, at })),
        })),
      );
    },
  };
}

/** Outputs are made when somebody asks for them. */
const printsNothing: Publisher = {
  pdf: () => Promise.reject(new Error('Nothing is printed while the demo is made.')),
  html: () => {
    throw new Error('Nothing is printed while the demo is made.');
  },
};

type Around = { readonly clock: DemoClock; readonly records: Records };

function worldOf(composition: Composition, { clock, records }: Around): DemoWorld {
  const { auth, directory, documents, glossary, liveText, projects } = composition;
  const api = createDemoApi();
  projects.mount(api.api);
  documents.mount(api.api);
  glossary.mount(api.api);
  return {
    api,
    clock,
    records,
    accounts: auth.accounts,
    directory,
    liveText,
    documents: documents.context,
    async actOnDeadlines() {
      const job = documents.jobs.find(({ name }) => name === 'act-on-deadlines');
      if (job === undefined) throw new Error('Nobody acts on deadlines.');
      await job.run(new AbortController().signal);
    },
  };
}

/** Opens what a configuration names, starts it in order, and stops it in the reverse one. */
import { Registry, collectDefaultMetrics } from 'prom-client';
import { keptSecret } from './adapters/disk/kept-secret.ts';
import { createSmtpMailer } from './adapters/smtp/smtp-mailer.ts';
import { findFileType } from './adapters/system/find-file-type.ts';
import { createProcessBus } from './adapters/system/process-bus.ts';
import { randomIds } from './adapters/system/random-ids.ts';
import { systemClock } from './adapters/system/system-clock.ts';
import { systemTimers } from './adapters/system/system-timers.ts';
import { type Composition, compose, type Machine } from './compose.ts';
import type { Config } from './config.ts';
import { followMerges } from './follow-merges.ts';
import { createLogger } from './http/create-logger.ts';
import { type Listener, openListener } from './http/open-listener.ts';
import { openSeveral, type OpenSeveral } from './open-several.ts';
import { openStore, type Store } from './open-store.ts';
import { createPublisher } from './publish/create-publisher.ts';
import type { Realtime } from './realtime/create-realtime.ts';
import { startTextEngine } from './realtime/start-text-engine.ts';

export type Workers = { readonly textEngine: URL; readonly publish: URL };

export type Prepared = {
  readonly store: Store;
  readonly config: Config;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  /** Milliseconds since 1970. */
  readonly now: number;
};

export type StartOptions = {
  readonly config: Config;
  readonly workers: Workers;
  readonly clientFolder?: string;
  /** Fills or checks the store before anything works on it; what is started waits for it. */
  readonly prepare?: (place: Prepared) => Promise<void>;
  /** Takes the place of what would be opened; whoever gives it also ends it. */
  readonly replace?: Partial<Pick<Machine, 'mailer' | 'clock' | 'ids' | 'logger'>> & {
    readonly storage?: Pick<Machine, 'store' | 'engine'>;
  };
};

export type Concord = Composition & {
  readonly machine: Machine;
  readonly port: number;
  stop(): Promise<void>;
};

export async function startConcord({
  config,
  workers,
  clientFolder,
  prepare = async () => {},
  replace = {},
}: StartOptions): Promise<Concord> {
  const endings: (() => Promise<void> | void)[] = [];
  const stop = async () => {
    for (const end of endings.splice(0).reverse()) await end();
  };
  try {
    const logger = replace.logger ?? createLogger(config.logLevel);
    const listener = await openListener({ ...config, timers: systemTimers });
    endings.push(() => listener.stop());
    const publicUrl = config.publicUrl ?? `http://localhost:${listener.port}`;
    const opening = { config, workers, prepare, publicUrl, replace, logger, endings };
    const { parts, joining } = await openParts(opening);
    const machine: Machine = { ...parts, config, clientFolder, logger, publicUrl };
    const composition = compose(machine);
    endings.push(
      followMerges({
        ...machine,
        keeper: composition.documents.mergeKeeper,
        onFault: (error) => logger.error({ err: error }, 'A merge notice is not kept yet.'),
      }),
    );
    composition.realtime.start();
    endings.push(() => comeToRest(listener, composition));
    if (joining !== null) await join(joining, composition.realtime);
    composition.jobs.start();
    listener.serve({
      request: composition.app,
      upgrade: (request, socket, head) => composition.realtime.handleUpgrade(request, socket, head),
    });
    return { ...composition, machine, port: listener.port, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing new comes in while what runs comes to its end; only then may the storage close. */
async function comeToRest(listener: Listener, { jobs, realtime }: Composition): Promise<void> {
  const isClosed = listener.stop();
  await jobs.stop();
  await realtime.stop();
  await isClosed;
}

type Opening = Required<Pick<StartOptions, 'config' | 'workers' | 'prepare' | 'replace'>> & {
  readonly publicUrl: string;
  readonly logger: Machine['logger'];
  readonly endings: (() => Promise<void> | void)[];
};

async function openParts(opening: Opening) {
  const { config, workers, replace, logger, endings } = opening;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const instance = config.several === null ? null : randomIds.next();
  const { store, engine, owners } =
    replace.storage === undefined
      ? await openStorage(opening, instance)
      : { ...replace.storage, owners: null };
  const publisher = createPublisher({ workerUrl: workers.publish });
  endings.push(() => publisher.stop());
  const smtp = config.smtp === null ? null : createSmtpMailer(config.smtp);
  if (smtp !== null) endings.push(() => smtp.close());
  const parts = {
    registry,
    ids: replace.ids ?? randomIds,
    store,
    engine,
    publisher,
    findFileType,
    mailer: replace.mailer === undefined ? smtp : replace.mailer,
    clock: replace.clock ?? systemClock,
    timers: systemTimers,
    bus: createProcessBus({ onError: (error) => logger.error({ err: error }, 'a listener failed') }),
    secret: config.sessionSecret ?? (await secretIn(config.dataDir)),
    several: null,
  };
  if (config.several === null || instance === null || owners === null) return { parts, joining: null };
  const joining = await openSeveral({ ...parts, config: config.several, instance, owners, logger });
  endings.push(() => leave(joining));
  return { parts: { ...parts, bus: joining.bus, several: joining.several }, joining };
}

/** From now on the others see this instance, and send it the people and changes of its texts. */
async function join({ listener, several }: OpenSeveral, realtime: Realtime): Promise<void> {
  listener.serve({
    request: (_request, response) => response.writeHead(404).end(),
    upgrade: (request, socket, head) => realtime.handleNeighbour(request, socket, head),
  });
  await several.neighbours.start();
}

async function leave({ listener, several, bus }: OpenSeveral): Promise<void> {
  await several.neighbours.stop();
  bus.stop();
  await listener.stop();
}

async function openStorage(
  { config, workers, prepare, publicUrl, logger, endings }: Opening,
  instance: string | null,
) {
  const store = await openStore(config, instance);
  endings.push(() => store.close());
  await prepare({ store, config, publicUrl, now: systemClock.now() });
  const engine = await startTextEngine({
    workerUrl: workers.textEngine,
    store: store.forEngine,
    timers: systemTimers,
    report: (message) => logger.error({ part: 'text-engine' }, message),
  });
  return { store, engine, owners: engine };
}

function secretIn(directory: string): Promise<string> {
  return keptSecret({ directory, name: 'session-secret', make: () => randomIds.secret() });
}

/** Wiring: ports into features, features into HTTP and realtime. Nothing is opened or started here. */
import type { Express } from 'express';
import type { Logger } from 'pino';
import type { Registry } from 'prom-client';
import type { Config } from './config.ts';
import { createDocumentFeatures, type DocumentFeatures } from './document-features.ts';
import { type AuthFeature, createAuthFeature } from './features/auth/auth-feature.ts';
import { addressHeader } from './features/auth/create-auth.ts';
import { glossaryType } from './features/glossary/glossary-records.ts';
import { mountGlossary } from './features/glossary/mount-glossary.ts';
import { createOutbox } from './features/outbox/create-outbox.ts';
import { mountOutbox } from './features/outbox/routes.ts';
import { mountPeople } from './features/people/routes.ts';
import { createDirectory } from './features/projects/create-directory.ts';
import { openProjectStore } from './features/projects/project-context.ts';
import { createProjectsFeature, type ProjectsFeature } from './features/projects/projects-feature.ts';
import { createApp } from './http/create-app.ts';
import { createJobRunner, type JobRunner } from './jobs/job-runner.ts';
import { createOutboxJob } from './jobs/outbox.ts';
import type { Health } from './http/health.ts';
import type { Api } from './ports/api.ts';
import type { Bus } from './ports/bus.ts';
import type { Clock } from './ports/clock.ts';
import type { Directory, Outbox } from './ports/directory.ts';
import type { FindFileType } from './ports/find-file-type.ts';
import type { Ids } from './ports/ids.ts';
import type { LiveText } from './ports/live-text.ts';
import type { Mailer } from './ports/mailer.ts';
import type { Publisher } from './ports/publisher.ts';
import type { SeatJudge } from './ports/seat-judge.ts';
import type { TextEngine } from './ports/text-engine.ts';
import { originsOf } from './http/origins.ts';
import type { Timers } from './ports/timers.ts';
import { createRealtime, type Realtime } from './realtime/create-realtime.ts';
import type { Several } from './realtime/instances/instance-links.ts';
import { Load } from './realtime/load.ts';
import { createRealtimeMetrics } from './realtime/metrics.ts';
import type { Store } from './open-store.ts';
import { checkStorage } from './check-storage.ts';

export type Machine = {
  readonly config: Config;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly secret: string;
  readonly store: Pick<Store, 'events' | 'records' | 'files'>;
  readonly engine: TextEngine;
  readonly publisher: Publisher;
  readonly findFileType: FindFileType;
  /** Null: mail is only kept. */
  readonly mailer: Mailer | null;
  readonly clientFolder?: string | undefined;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly bus: Bus;
  /** Null where one instance has the store to itself. */
  readonly several: Several | null;
  readonly logger: Logger;
  readonly registry: Registry;
};

export type Composition = {
  readonly app: Express;
  readonly realtime: Realtime;
  readonly jobs: JobRunner;
  readonly auth: AuthFeature;
  readonly directory: Directory;
  readonly projects: ProjectsFeature;
  readonly documents: DocumentFeatures;
  readonly glossary: Glossary;
  readonly outbox: Outbox;
  readonly liveText: LiveText;
};

type Glossary = { mount(api: Api): void };

export function compose(machine: Machine): Composition {
  const { store, config, publicUrl } = machine;
  const outbox = createOutbox({ ...machine, records: store.records });
  const auth = createAuthFeature({
    ...machine,
    records: store.records,
    outbox,
    origins: originsOf(publicUrl),
    rateFactor: config.rateFactor,
    onLog: (level, message) => logOfAuth(machine.logger, level, message),
  });
  const projectStore = openProjectStore(store.records);
  const directory = createDirectory(projectStore, auth.accounts);
  const { realtime, documents } = composeTexts(machine, { auth, directory, outbox });
  const projects = createProjectsFeature({
    ...machine,
    store: projectStore,
    accounts: auth.accounts,
    directory,
    documents: documents.counter,
    outbox,
    publicUrl,
  });
  const entries = store.records.of(glossaryType);
  const glossary: Glossary = { mount: (api) => mountGlossary(api, { ...machine, entries, directory }) };
  const app = composeApp(machine, { auth, directory, projects, documents, glossary, realtime });
  const jobs = createJobRunner({
    ...machine,
    records: store.records,
    jobs: [...documents.jobs, createOutboxJob({ ...machine, records: store.records })],
  });
  const { liveText } = realtime;
  return { app, realtime, jobs, auth, directory, projects, documents, glossary, outbox, liveText };
}

type ForTexts = { readonly auth: AuthFeature; readonly directory: Directory; readonly outbox: Outbox };

/** The features change live texts and the rooms ask the features who sits there: the judge is known a moment later. */
function composeTexts(machine: Machine, { auth, directory, outbox }: ForTexts) {
  const { config, engine, logger, registry, store, publicUrl } = machine;
  const judge: SeatJudge = {
    sessionOf: (cookieHeader) => documents.seatJudge.sessionOf(cookieHeader),
    judge: (session, documentId) => documents.seatJudge.judge(session, documentId),
    rejudge: (seat) => documents.seatJudge.rejudge(seat),
  };
  const realtime = createRealtime({
    ...machine,
    engine,
    judge,
    limits: config.limits,
    metrics: createRealtimeMetrics(registry),
    load: new Load(),
    origins: originsOf(publicUrl),
    several: machine.several ?? undefined,
  });
  const documents: DocumentFeatures = createDocumentFeatures(
    {
      ...machine,
      ...store,
      liveText: realtime.liveText,
      attachmentBytes: config.attachmentBytes,
      directory,
      outbox,
      reauthentication: auth.reauthentication,
      onFault: (error, during) => logger.error({ err: error, during }, 'fault'),
    },
    auth.sessions,
  );
  return { realtime, documents };
}

type ForApp = Pick<Composition, 'auth' | 'directory' | 'projects' | 'documents' | 'glossary' | 'realtime'>;

function composeApp(
  machine: Machine,
  { auth, directory, projects, documents, glossary, realtime }: ForApp,
): Express {
  const { config, store } = machine;
  return createApp({
    ...machine,
    origins: originsOf(machine.publicUrl),
    trustProxy: config.trustProxy,
    rateFactor: config.rateFactor,
    metricsAccess: metricsAccessOf(config),
    health: healthOf(machine, realtime),
    identify: auth.identify,
    auth: { addressHeader, handle: auth.handle },
    mount(api) {
      const isMailKept = machine.mailer === null;
      mountPeople(api, { ...auth, directory, isMailKept });
      mountOutbox(api, { ...store, isMailKept });
      projects.mount(api);
      documents.mount(api);
      glossary.mount(api);
    },
  });
}

function healthOf({ store, clock, several }: Machine, realtime: Realtime): Health {
  const failing = (message: string) => Promise.reject(new Error(message));
  const vital = {
    storage: () => checkStorage(store.records, clock),
    texts: async () => (realtime.isHealthy() ? undefined : failing('Texts cannot be stored.')),
  };
  if (several === null) return { vital, other: {} };
  const news = async () =>
    several.hearsNews() ? undefined : failing('News of the other instances does not arrive.');
  return { vital, other: { news } };
}

function metricsAccessOf({ metricsToken, isProduction }: Config) {
  if (metricsToken !== null) return { token: metricsToken };
  return isProduction ? 'hidden' : 'open';
}

/** The library's sentences name no person; what it adds to them is left out. */
function logOfAuth(logger: Logger, level: string, message: string): void {
  if (level === 'error') logger.error({ part: 'auth' }, message);
  else logger.debug({ part: 'auth' }, message);
}

/**
 * The thread of the text engine: a root of composition of its own, like `main.ts`, and therefore the one place in this
 * folder that knows adapters. `workerData` names the store.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openSqliteUpdateLog } from '../adapters/sqlite/sqlite-update-log.ts';
import { systemTimers } from '../adapters/system/system-timers.ts';
import type { EngineReply } from './engine-messages.ts';
import { engineStoreSchema, type EngineStore } from './engine-store.ts';
import { OwnedEngine } from './owned-engine.ts';
import { type PackedRequests, unpackRequests } from './packed-requests.ts';
import { serveEngine, type ServedEngine } from './serve-engine.ts';
import { stepBehindOthers } from './thread-priority.ts';
import { TextEngineCore, type TextEngineOptions } from './text-engine-core.ts';

const workerDataSchema = z.object({ store: engineStoreSchema, commitWindowMs: z.number().optional() });

type Parts = Omit<TextEngineOptions, 'log'>;

async function openEngine(store: EngineStore, parts: Parts): Promise<ServedEngine> {
  if (store.kind === 'sqlite') {
    const engine = new TextEngineCore({ ...parts, log: openSqliteUpdateLog(store.path) });
    return { engine, owners: null };
  }
  const mongo = await import('../adapters/mongo/mongo-update-log.ts');
  if (store.instance === undefined) {
    const engine = new TextEngineCore({ ...parts, log: await mongo.openMongoUpdateLog(store.uri) });
    return { engine, owners: null };
  }
  const log = await mongo.openOwnedUpdateLog(store.uri, store.instance);
  const owned = new OwnedEngine({ ...parts, log });
  return { engine: owned, owners: owned };
}

async function main(): Promise<void> {
  if (parentPort === null) throw new Error('This file runs as a worker thread.');
  const port = parentPort;
  stepBehindOthers();
  const { store, commitWindowMs } = workerDataSchema.parse(workerData);
  const send = (replies: readonly EngineReply[]) => port.postMessage(replies);
  const served = await openEngine(store, {
    timers: systemTimers,
    report: (error) =>
      send([{ type: 'problem', message: error instanceof Error ? error.message : String(error) }]),
    ...(commitWindowMs === undefined ? {} : { commitWindowMs }),
  });
  serveEngine(served, {
    send,
    receive: (listener) =>
      port.on('message', (requests: PackedRequests) => listener(unpackRequests(requests))),
  });
}

await main();

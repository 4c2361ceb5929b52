/**
 * The thread of the text engine: a root of composition of its own, like `main.ts`, and therefore the one place in this
 * folder that knows adapters. `workerData` names the store.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { openSqliteUpdateLog } from '../adapters/sqlite/sqlite-update-log.ts';
import { systemTimers } from '../adapters/system/system-timers.ts';
import type { UpdateLog } from '../ports/update-log.ts';
import type { EngineReply, EngineRequest } from './engine-messages.ts';
import { engineStoreSchema, type EngineStore } from './engine-store.ts';
import { serveEngine } from './serve-engine.ts';
import { TextEngineCore } from './text-engine-core.ts';

const workerDataSchema = z.object({ store: engineStoreSchema, commitWindowMs: z.number().optional() });

async function openLog(store: EngineStore): Promise<UpdateLog> {
  if (store.kind === 'sqlite') return openSqliteUpdateLog(store.path);
  const { openMongoUpdateLog } = await import('../adapters/mongo/mongo-update-log.ts');
  return openMongoUpdateLog(store.uri);
}

async function main(): Promise<void> {
  if (parentPort === null) throw new Error('This file runs as a worker thread.');
  const port = parentPort;
  const { store, commitWindowMs } = workerDataSchema.parse(workerData);
  const send = (replies: readonly EngineReply[]) => port.postMessage(replies);
  const engine = new TextEngineCore({
    log: await openLog(store),
    timers: systemTimers,
    report: (error) =>
      send([{ type: 'problem', message: error instanceof Error ? error.message : String(error) }]),
    ...(commitWindowMs === undefined ? {} : { commitWindowMs }),
  });
  serveEngine(engine, {
    send,
    receive: (listener) => port.on('message', (requests: readonly EngineRequest[]) => listener(requests)),
  });
}

await main();

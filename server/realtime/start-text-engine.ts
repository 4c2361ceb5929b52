import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { TextEngine } from '../ports/text-engine.ts';
import type { EngineReply, EngineRequest } from './engine-messages.ts';
import type { EngineStore } from './engine-store.ts';
import { TextEngineClient } from './text-engine-client.ts';

export type TextEngineThread = {
  /** `dist/text-engine-worker.js`, or the source file where a loader is registered by `execArgv`. */
  readonly workerUrl: URL;
  readonly store: EngineStore;
  readonly commitWindowMs?: number;
  readonly execArgv?: readonly string[];
  /** Told of every failure of the storage and of the end of the thread, which is a bug. */
  readonly report: (message: string) => void;
};

/** Starts the engine in a thread of its own; rejects when its store cannot be opened. */
export async function startTextEngine(thread: TextEngineThread): Promise<TextEngine> {
  const { store, commitWindowMs } = thread;
  const options: WorkerOptions = {
    workerData: { store, ...(commitWindowMs === undefined ? {} : { commitWindowMs }) },
  };
  if (thread.execArgv !== undefined) options.execArgv = [...thread.execArgv];
  const worker = new Worker(thread.workerUrl, options);
  await firstMessage(worker);
  return connect(worker, thread.report);
}

function connect(worker: Worker, report: (message: string) => void): TextEngine {
  let isStopping = false;
  const client = new TextEngineClient(
    {
      send: (requests: readonly EngineRequest[]) => worker.postMessage(requests),
      receive: (listener) => worker.on('message', (replies: readonly EngineReply[]) => listener(replies)),
      close: async () => {
        isStopping = true;
        await worker.terminate();
      },
    },
    report,
  );
  worker.on('error', (error) => report(`The text engine failed: ${error.message}`));
  worker.on('exit', () => {
    if (!isStopping) report('The text engine ended.');
    client.fail(new Error('The text engine has ended.'));
  });
  return client;
}

function firstMessage(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => {
      worker.off('error', reject);
      resolve();
    });
    worker.once('error', reject);
  });
}

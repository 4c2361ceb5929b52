/** The engine in a thread of its own. A thread that ends by itself is started again, after a pause that grows. */
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { TextEngine } from '../ports/text-engine.ts';
import type { TextOwners } from '../ports/text-owners.ts';
import type { Timers } from '../ports/timers.ts';
import type { EngineReply, EngineRequest } from './engine-messages.ts';
import type { EngineStore } from './engine-store.ts';
import { packRequests } from './packed-requests.ts';
import { TextEngineClient } from './text-engine-client.ts';

export type TextEngineThread = {
  /** `dist/text-engine-worker.js`, or the source file where a loader is registered by `execArgv`. */
  readonly workerUrl: URL;
  readonly store: EngineStore;
  readonly timers: Timers;
  readonly commitWindowMs?: number;
  readonly execArgv?: readonly string[];
  /** Told of every failure of the storage and of the end of the thread, which is a bug or a lack of memory. */
  readonly report: (message: string) => void;
};

const firstPauseMs = 100;
const longestPauseMs = 5000;
/** A thread that ran for this long did not end by what ended the one before. */
const steadyMs = 60_000;

/** Starts the engine; rejects when its store cannot be opened. Asked about owners it only answers where the store names an instance. */
export async function startTextEngine(thread: TextEngineThread): Promise<TextEngine & TextOwners> {
  const supervisor = new Supervisor(thread);
  await supervisor.start();
  return supervisor.engine;
}

class Supervisor {
  readonly engine: TextEngineClient;
  readonly #thread: TextEngineThread;
  #worker: Worker | null = null;
  #isStopping = false;
  #pauseMs = firstPauseMs;
  #cancelRestart: () => void = () => {};

  constructor(thread: TextEngineThread) {
    this.#thread = thread;
    this.engine = new TextEngineClient({ report: thread.report, onStopped: () => this.#stop() });
  }

  async start(): Promise<void> {
    const worker = new Worker(this.#thread.workerUrl, optionsOf(this.#thread));
    worker.on('error', (error) => this.#thread.report(`The text engine failed: ${error.message}`));
    await firstMessage(worker);
    if (this.#isStopping) return void (await worker.terminate());
    this.#worker = worker;
    const startedAt = performance.now();
    worker.once('exit', () => this.#ended(performance.now() - startedAt));
    this.engine.connect({
      send: (requests: readonly EngineRequest[]) => {
        const packed = packRequests(requests);
        worker.postMessage(packed, [packed.bytes.buffer]);
      },
      receive: (listener) => worker.on('message', (replies: readonly EngineReply[]) => listener(replies)),
    });
  }

  async #stop(): Promise<void> {
    this.#isStopping = true;
    this.#cancelRestart();
    await this.#worker?.terminate();
  }

  #ended(livedMs: number): void {
    this.#worker = null;
    this.engine.disconnect(new Error('The text engine has ended.'));
    if (this.#isStopping) return;
    this.#thread.report('The text engine ended; it is started again.');
    if (livedMs > steadyMs) this.#pauseMs = firstPauseMs;
    this.#startLater();
  }

  #startLater(): void {
    this.#cancelRestart = this.#thread.timers.after(this.#pauseMs, () => {
      this.start().catch(() => this.#startLater());
    });
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
  }
}

function optionsOf({ store, commitWindowMs, execArgv }: TextEngineThread): WorkerOptions {
  return {
    workerData: { store, ...(commitWindowMs === undefined ? {} : { commitWindowMs }) },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  };
}

/** Rejects when the thread ends before it says that it is ready. */
function firstMessage(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve());
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error('The text engine ended before it was ready.')));
  });
}

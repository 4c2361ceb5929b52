import { Worker } from 'node:worker_threads';
import type { PrintModel } from './print-model.ts';

export type PrintWork = {
  readonly model: PrintModel;
  /** The images by the names that the model calls them. */
  readonly images: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  /** Seconds since 1970 UTC: the time the PDF says it was made. */
  readonly at: number;
};
export type PrintOrder = PrintWork & { readonly id: number };
export type PrintAnswer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly problem: string };

type Waiting = { readonly resolve: (pdf: Uint8Array) => void; readonly reject: (error: Error) => void };

/**
 * Keeps one worker thread for printing: started by the first order, replaced after a crash, ended by `stop`. An order
 * that takes longer than `limit` milliseconds ends the thread, and with it the orders that wait behind it.
 */
export class PrintThread {
  readonly #workerUrl: URL;
  readonly #limit: number;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(workerUrl: URL, limit: number) {
    this.#workerUrl = workerUrl;
    this.#limit = limit;
  }

  async print(work: PrintWork): Promise<Uint8Array> {
    const id = (this.#lastId += 1);
    const worker = this.#running();
    const timer = setTimeout(() => this.#fail(worker, new Error('Printing took too long.')), this.#limit);
    try {
      return await new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        worker.ref();
        worker.postMessage({ id, ...work } satisfies PrintOrder);
      });
    } finally {
      clearTimeout(timer);
      // An idle printer keeps no process alive.
      if (this.#waiting.size === 0) this.#worker?.unref();
    }
  }

  async stop(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    this.#fail(worker, new Error('Printing was stopped.'));
    await worker.terminate();
  }

  #running(): Worker {
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(this.#workerUrl);
    worker.on('message', (answer: PrintAnswer) => this.#settle(answer));
    worker.on('error', (error) =>
      this.#fail(worker, error instanceof Error ? error : new Error(String(error))),
    );
    worker.on('exit', (code) =>
      this.#fail(worker, new Error(`The printing thread ended with code ${code}.`)),
    );
    this.#worker = worker;
    return worker;
  }

  #settle(answer: PrintAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if ('pdf' in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(answer.problem));
  }

  #fail(worker: Worker, error: Error): void {
    if (this.#worker !== worker) return;
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(error);
    worker.terminate().catch(() => undefined); // it is being replaced; there is nobody to tell
  }
}

import type { Timers } from '../ports/timers.ts';

export type PaceOptions = {
  readonly timers: Timers;
  readonly work: () => void;
  /** Milliseconds between two runs while there is always something to do. */
  readonly pauseMs: () => number;
};

/** Runs `work` at once when it is asked for after a pause, and what is asked for within the pause once at its end. */
export class Pace {
  readonly #options: PaceOptions;
  #lastRun = Number.NEGATIVE_INFINITY;
  #cancel: (() => void) | null = null;

  constructor(options: PaceOptions) {
    this.#options = options;
  }

  request(): void {
    if (this.#cancel !== null) return;
    const wait = this.#lastRun + this.#options.pauseMs() - performance.now();
    if (wait <= 0) return this.run();
    this.#cancel = this.#options.timers.after(wait, () => this.run());
  }

  /** Without waiting; what was asked for is done with it. */
  run(): void {
    this.stop();
    this.#lastRun = performance.now();
    this.#options.work();
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }
}

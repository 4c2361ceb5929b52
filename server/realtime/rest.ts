import type { Timers } from '../ports/timers.ts';

export type RestOptions = {
  readonly timers: Timers;
  /** Milliseconds without a note that are a rest; it is seen within as many again. */
  readonly afterMs: number;
  readonly work: () => void;
};

/** Runs `work` once when what is noted has paused. A note costs no timer of its own. */
export class Rest {
  readonly #options: RestOptions;
  #cancel: (() => void) | null = null;
  #isNoted = false;

  constructor(options: RestOptions) {
    this.#options = options;
  }

  note(): void {
    if (this.#cancel === null) this.#wait();
    else this.#isNoted = true;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #wait(): void {
    this.#isNoted = false;
    this.#cancel = this.#options.timers.after(this.#options.afterMs, () => this.#look());
  }

  #look(): void {
    this.#cancel = null;
    if (this.#isNoted) this.#wait();
    else this.#options.work();
  }
}

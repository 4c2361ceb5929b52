/**
 * Lets the frames of one connection through to the room, or keeps them waiting in their order while somebody holds the
 * gate: the room is not loaded yet, the sender's rights are in doubt (AC-3), or the text is being frozen (LC-5). What
 * was read from the socket already waits here; `onWaiting` is to stop the reading, so that little does.
 */
export type GateOptions = {
  readonly deliver: (bytes: Uint8Array) => void;
  readonly onWaiting: () => void;
  readonly onFree: () => void;
};

export class Gate {
  readonly #options: GateOptions;
  readonly #waiting: Uint8Array[] = [];
  #holds = 0;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  get isHeld(): boolean {
    return this.#holds > 0;
  }

  pass(bytes: Uint8Array): void {
    if (!this.isHeld) return this.#options.deliver(bytes);
    this.#waiting.push(bytes);
    this.#options.onWaiting();
  }

  /** Answers the function that lets go; calling it again does nothing. */
  hold(): () => void {
    let isHolding = true;
    this.#holds += 1;
    return () => {
      if (!isHolding) return;
      isHolding = false;
      this.#holds -= 1;
      this.#deliverWaiting();
    };
  }

  #deliverWaiting(): void {
    while (!this.isHeld) {
      const bytes = this.#waiting.shift();
      if (bytes === undefined) return this.#options.onFree();
      this.#options.deliver(bytes);
    }
  }
}

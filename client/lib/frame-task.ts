/** Work that waits for the next frame and is done once however often it was asked for; `stop` ends it. */
export class FrameTask {
  readonly #work: () => void;
  #frame: number | null = null;

  constructor(work: () => void) {
    this.#work = work;
  }

  request(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = null;
      this.#work();
    });
  }

  stop(): void {
    if (this.#frame !== null) cancelAnimationFrame(this.#frame);
    this.#frame = null;
  }
}

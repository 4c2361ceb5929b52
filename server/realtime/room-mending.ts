import type { DocumentId } from '../../shared/domain/ids.ts';
import type { RealtimeContext } from './realtime-context.ts';

/** How long an editor may be kept from a text by what somebody else's wrote into it. */
const mendEveryMs = 1000;

export type RoomMendingOptions = {
  readonly document: DocumentId;
  readonly context: RealtimeContext;
  /** Relays and stores what is there without waiting. */
  readonly flush: () => void;
  /** Takes an update that the engine has made and stored. */
  readonly take: (update: Uint8Array) => void;
};

/** Has the engine take out of a changed text what no editor can show; asked often, done once a second. */
export class RoomMending {
  readonly #options: RoomMendingOptions;
  #cancel: (() => void) | null = null;
  #running: Promise<void> = Promise.resolve();

  constructor(options: RoomMendingOptions) {
    this.#options = options;
  }

  request(): void {
    const { context } = this.#options;
    this.#cancel ??= context.timers.after(mendEveryMs, () => this.#run());
  }

  /** Does what was asked for without waiting. Resolves when it is done, or has failed. */
  settle(): Promise<void> {
    if (this.#cancel !== null) this.#run();
    return this.#running;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = null;
  }

  #run(): void {
    const { context, document } = this.#options;
    this.stop();
    this.#running = this.#mend().catch((error: unknown) =>
      context.logger.warn({ document, error: String(error) }, 'Not mended yet.'),
    );
  }

  /** Each step is told by itself: merged into one update they would be one deletion again. */
  async #mend(): Promise<void> {
    const { context, document, flush, take } = this.#options;
    for (;;) {
      flush();
      const outcome = await context.engine.edit({ document, edit: { type: 'mend' }, by: 'server' });
      if (!outcome.ok || outcome.value.update === null) return;
      take(outcome.value.update);
      flush();
    }
  }
}

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
  /** Whether there is an editor here that would show the text. */
  readonly hasEditor: () => boolean;
};

/**
 * Has the engine take out of a text what no editor can show: before an editor gets it, and once a second while one is
 * here. Programs that are no editors may write what they like among themselves; nothing of theirs is touched until then.
 */
export class RoomMending {
  readonly #options: RoomMendingOptions;
  #cancel: (() => void) | null = null;
  /** A text that was just loaded was not looked at. */
  #isDue = true;
  #running: Promise<void> = Promise.resolve();

  constructor(options: RoomMendingOptions) {
    this.#options = options;
  }

  /** Something was written. */
  note(): void {
    const { context, hasEditor } = this.#options;
    this.#isDue = true;
    if (hasEditor()) this.#cancel ??= context.timers.after(mendEveryMs, () => this.#run());
  }

  /** Resolves when what was written until now is such that an editor can show it, or could not be mended. */
  whenShowable(): Promise<void> {
    if (this.#isDue) this.#run();
    return this.#running;
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
    this.#isDue = false;
    this.#running = this.#mend().catch((error: unknown) => {
      this.#isDue = true;
      context.logger.warn({ document, error: String(error) }, 'Not mended yet.');
    });
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

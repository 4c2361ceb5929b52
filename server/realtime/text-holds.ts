import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Connection } from './connection.ts';
import type { OpenSockets } from './open-sockets.ts';
import type { RealtimeContext } from './realtime-context.ts';

/** Far longer than freezing and appending take, shorter than a person waits before doubting the line. */
const longestHoldMs = 15_000;

type Held = { readonly releases: (() => void)[]; readonly ended: Promise<void> };

/** Texts that nobody may change for a moment, while a version of them is being made binding (LC-5). One holder at a time. */
export class TextHolds {
  readonly #context: RealtimeContext;
  readonly #sockets: OpenSockets;
  readonly #held = new Map<DocumentId, Held>();

  constructor(context: RealtimeContext, sockets: OpenSockets) {
    this.#context = context;
    this.#sockets = sockets;
  }

  isHeld(document: DocumentId): boolean {
    return this.#held.has(document);
  }

  /** Resolves when its holder let go; the next may hold it by the time the caller looks. */
  whenLetGo(document: DocumentId): Promise<void> {
    return this.#held.get(document)?.ended ?? Promise.resolve();
  }

  /** One who comes while the text is held waits like the others. */
  include(connection: Connection): void {
    this.#held.get(connection.seat.documentId)?.releases.push(connection.hold());
  }

  /**
   * Runs `work` while all changes of the text wait. `onEnd` runs before they go on. A `work` that takes too long loses
   * its hold, which is logged.
   */
  async during<T>(document: DocumentId, work: () => Promise<T>, onEnd: () => void): Promise<T> {
    while (this.isHeld(document)) await this.whenLetGo(document);
    const end = this.#begin(document, onEnd);
    const cancel = this.#context.timers.after(longestHoldMs, () => {
      this.#context.logger.error({ document }, 'A text was held too long.');
      end();
    });
    try {
      return await work();
    } finally {
      cancel();
      end();
    }
  }

  #begin(document: DocumentId, onEnd: () => void): () => void {
    let tellEnded = () => {};
    const ended = new Promise<void>((resolve) => {
      tellEnded = resolve;
    });
    const held: Held = { releases: this.#sockets.of(document).map((each) => each.hold()), ended };
    this.#held.set(document, held);
    return () => {
      if (this.#held.get(document) !== held) return;
      this.#held.delete(document);
      onEnd();
      for (const release of held.releases) release();
      tellEnded();
    };
  }
}

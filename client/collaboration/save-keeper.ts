import type { LocalCopy } from './local-copy.ts';
import { createObservable, type Observable } from './observable.ts';
import {
  initialFacts,
  keptChanges,
  reduceFacts,
  statusOf,
  type SaveEvent,
  type SaveFacts,
  type SaveStatus,
} from './save-status.ts';

const lateAfterMs = 8000;

/** Holds the facts about what is saved, remembers the kept changes over a reload, and notices an answer that is late. */
export class SaveKeeper {
  readonly #copy: LocalCopy;
  readonly #status = createObservable<SaveStatus>(statusOf(initialFacts(0)));
  #facts = initialFacts(0);
  #lateTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(copy: LocalCopy) {
    this.#copy = copy;
  }

  get status(): Observable<SaveStatus> {
    return this.#status;
  }

  /** Local changes made so far, and how many of them are durable. */
  get progress(): Pick<SaveFacts, 'made' | 'durable'> {
    return this.#facts;
  }

  get hasUnsaved(): boolean {
    return keptChanges(this.#facts) > 0;
  }

  get wasRefused(): boolean {
    return this.#facts.refused > 0;
  }

  /** Changes that an earlier visit left unacknowledged. */
  remember(kept: number): void {
    this.#facts = { ...this.#facts, made: this.#facts.made + kept };
    this.#tell();
  }

  hear(event: SaveEvent): void {
    const before = keptChanges(this.#facts);
    this.#facts = reduceFacts(this.#facts, event);
    const kept = keptChanges(this.#facts);
    if (kept !== before) this.#copy.keep(kept);
    this.#tell();
    if (event.type === 'acknowledged' || event.type === 'lost') this.stop();
    if (event.type === 'sent') this.#watchLateness();
  }

  /** Ends the timer. */
  stop(): void {
    clearTimeout(this.#lateTimer);
    this.#lateTimer = undefined;
  }

  #watchLateness(): void {
    if (this.#status.get().kind !== 'saving') return;
    this.#lateTimer ??= setTimeout(() => this.hear({ type: 'late' }), lateAfterMs);
  }

  /** The same object for the same words, so that watchers are not woken for nothing. */
  #tell(): void {
    const next = statusOf(this.#facts);
    if (JSON.stringify(next) !== JSON.stringify(this.#status.get())) this.#status.set(next);
  }
}

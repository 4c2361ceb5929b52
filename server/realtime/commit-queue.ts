/**
 * Group commit for all texts. What is waiting when a commit starts becomes one durable group; while it runs the next
 * group gathers. A failing storage keeps everything and is tried again with growing pauses (RT-6).
 */
import type { DocumentId } from '../../shared/domain/ids.ts';
import { StorageFault } from '../ports/storage-fault.ts';
import type { ReceivedUpdate, StorageState } from '../ports/text-engine.ts';
import { OwnershipLost } from '../ports/text-owners.ts';
import type { Timers } from '../ports/timers.ts';
import type { UpdateLog } from '../ports/update-log.ts';
import { updatesByDocument } from '../ports/updates-by-document.ts';

type Item = {
  readonly document: DocumentId;
  readonly updates: readonly ReceivedUpdate[];
  /** Kept and tried again until it is stored; an item that is not kept fails with its group. */
  readonly isKept: boolean;
  /** Runs when it is stored, before anyone learns of it. */
  readonly apply?: () => void;
  readonly settle: (error: unknown) => void;
};

/** `lost` are the texts that another instance owns: nothing of them was stored. */
type Outcome =
  | { readonly ok: true; readonly lost: ReadonlySet<DocumentId> }
  | { readonly ok: false; readonly error: unknown };

export type CommitQueueOptions = {
  readonly log: UpdateLog;
  readonly timers: Timers;
  /** Milliseconds between the starts of two commits while updates keep coming. */
  readonly windowMs: number;
  readonly onStored: (document: DocumentId, seq: number) => void;
  readonly onStorage: (state: StorageState) => void;
  readonly report: (error: unknown) => void;
};

const firstPauseMs = 100;
const longestPauseMs = 5000;
const largestGroupBytes = 8 * 1024 * 1024;

export class CommitQueue {
  readonly #options: CommitQueueOptions;
  #waiting: Item[] = [];
  #committing: readonly Item[] = [];
  #pauseMs = firstPauseMs;
  #state: StorageState = 'ok';
  #cancelNext: (() => void) | null = null;
  #lastStart = Number.NEGATIVE_INFINITY;
  #running: Promise<void> = Promise.resolve();

  constructor(options: CommitQueueOptions) {
    this.#options = options;
  }

  /** Resolves when durable, however long that takes. */
  append(document: DocumentId, updates: readonly ReceivedUpdate[]): Promise<void> {
    return this.#enqueue({ document, updates, isKept: true });
  }

  /** Resolves when durable; rejects at the first failure of the storage, and then nothing is kept. */
  appendOnce(document: DocumentId, updates: readonly ReceivedUpdate[], apply = () => {}): Promise<void> {
    if (this.#state === 'failing') return Promise.reject(new StorageFault('The storage does not answer.'));
    return this.#enqueue({ document, updates, isKept: false, apply });
  }

  /** Nothing of this text will be stored by this instance any more. */
  drop(document: DocumentId): void {
    const dropped = this.#waiting.filter((item) => item.document === document);
    this.#waiting = this.#waiting.filter((item) => item.document !== document);
    for (const item of dropped) item.settle(new OwnershipLost(document));
  }

  /** What will be stored but is not yet. */
  pendingOf(document: DocumentId): readonly ReceivedUpdate[] {
    return [...this.#committing, ...this.#waiting]
      .filter((item) => item.isKept && item.document === document)
      .flatMap((item) => item.updates);
  }

  /** Resolves when everything that waits now is durable; rejects while the storage fails. */
  settled(document: DocumentId): Promise<void> {
    const isPending = [...this.#committing, ...this.#waiting].some((item) => item.document === document);
    return isPending ? this.appendOnce(document, []) : Promise.resolve();
  }

  /** Stores what waits, now; rejects when the storage fails. The queue does not go on by itself afterwards. */
  async drain(): Promise<void> {
    this.#stopTimer();
    await this.#running;
    while (this.#waiting.length > 0) {
      await this.#commit();
      this.#stopTimer();
      if (this.#state === 'failing') break;
    }
    this.#stopTimer();
    if (this.#waiting.length > 0)
      throw new Error(`${this.#waiting.length} groups of updates are not stored.`);
  }

  #stopTimer(): void {
    this.#cancelNext?.();
    this.#cancelNext = null;
  }

  #enqueue(item: Omit<Item, 'settle'>): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (error: unknown) => (error === null ? resolve() : reject(error));
      this.#waiting.push({ ...item, settle });
      this.#schedule();
    });
  }

  #schedule(): void {
    if (this.#cancelNext !== null || this.#committing.length > 0 || this.#waiting.length === 0) return;
    const pause = this.#state === 'failing' ? this.#pauseMs : this.#windowLeft();
    this.#cancelNext = this.#options.timers.after(pause, () => {
      this.#cancelNext = null;
      this.#running = this.#commit();
    });
  }

  #windowLeft(): number {
    return Math.max(0, this.#lastStart + this.#options.windowMs - performance.now());
  }

  async #commit(): Promise<void> {
    this.#lastStart = performance.now();
    const group = this.#takeGroup();
    this.#committing = group;
    const outcome = await this.#store(group);
    this.#committing = [];
    if (outcome.ok) this.#succeed(group, outcome.lost);
    else this.#fail(group, outcome.error);
    this.#schedule();
  }

  async #store(group: readonly Item[]): Promise<Outcome> {
    try {
      const merged = updatesByDocument(group.filter((item) => item.updates.length > 0));
      const updates = [...merged].map(([document, list]) => ({ document, updates: list }));
      if (updates.length === 0) return { ok: true, lost: new Set() };
      const stored = await this.#options.log.append(updates);
      const lost = new Set(updates.map(({ document }) => document).filter((each) => !stored.has(each)));
      for (const item of group) if (!lost.has(item.document)) item.apply?.();
      for (const [document, seq] of stored) this.#options.onStored(document, seq);
      return { ok: true, lost };
    } catch (error) {
      return { ok: false, error: error ?? new Error('The storage failed.') };
    }
  }

  #succeed(group: readonly Item[], lost: ReadonlySet<DocumentId>): void {
    this.#pauseMs = firstPauseMs;
    this.#enter('ok');
    for (const item of group) item.settle(lost.has(item.document) ? new OwnershipLost(item.document) : null);
  }

  #fail(group: readonly Item[], error: unknown): void {
    this.#options.report(error);
    if (this.#state === 'failing') this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs);
    const kept = group.filter((item) => item.isKept);
    const dropped = [...group, ...this.#waiting].filter((item) => !item.isKept);
    this.#waiting = [...kept, ...this.#waiting.filter((item) => item.isKept)];
    this.#enter('failing');
    for (const item of dropped) item.settle(error);
    if (this.#waiting.length === 0) this.#enter('ok');
  }

  #enter(state: StorageState): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#options.onStorage(state);
  }

  #takeGroup(): readonly Item[] {
    let bytes = 0;
    let count = 0;
    for (const item of this.#waiting) {
      bytes += item.updates.reduce((sum, { update }) => sum + update.length, 0);
      if (count > 0 && bytes > largestGroupBytes) break;
      count += 1;
    }
    const group = this.#waiting.slice(0, count);
    this.#waiting = this.#waiting.slice(count);
    return group;
  }
}

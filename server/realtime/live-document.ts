/**
 * One text inside the engine. Its Y.Doc exists only while something needs it: relaying and storing do not. What comes
 * in while it is being loaded is kept and applied after.
 */
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { ReceivedUpdate } from '../ports/text-engine.ts';
import type { Timers } from '../ports/timers.ts';
import type { UpdateLog } from '../ports/update-log.ts';
import type { Stroke } from './attribution/authorship.ts';
import { BuiltText } from './built-text.ts';
import type { CommitQueue } from './commit-queue.ts';
import type { Found } from './merges/find-merges.ts';
import { diffStored, type LoadedDocument } from './open-stored.ts';

const momentMs = 20_000;

export type LiveDocumentOptions = {
  readonly id: DocumentId;
  readonly log: UpdateLog;
  readonly queue: CommitQueue;
  readonly timers: Timers;
  /** Told of what a change hid. */
  readonly onMerge: (found: Found) => void;
  readonly report: (error: unknown) => void;
};

export class LiveDocument {
  readonly id: DocumentId;
  /** Yjs client of the server's own edits; a new one after an edit whose storing failed, so that no clock is used twice. */
  editor = newClient();
  lastUsed = performance.now();
  /** Updates in the storage since the last snapshot, as far as known. */
  tailLength = 0;
  durableSeq = 0;
  isOpen = false;
  editing: Promise<unknown> = Promise.resolve();
  readonly #log: UpdateLog;
  readonly #queue: CommitQueue;
  readonly #building: Pick<LiveDocumentOptions, 'timers' | 'onMerge' | 'report'>;
  readonly #loading = new Set<ReceivedUpdate[]>();
  #built: BuiltText | null = null;
  #lastAsked = Number.NEGATIVE_INFINITY;
  /** Stored updates up to here were looked at when they came. */
  #seenSeq = 0;

  constructor({ id, log, queue, ...building }: LiveDocumentOptions) {
    this.id = id;
    this.#log = log;
    this.#queue = queue;
    this.#building = building;
  }

  get isLoaded(): boolean {
    return this.#built !== null;
  }

  /** Takes what came in; it is in every answer from now on. */
  receive(updates: readonly ReceivedUpdate[]): void {
    const now = Date.now();
    for (const received of updates) {
      this.#built?.take(strokeOf(received, now));
      for (const waiting of this.#loading) waiting.push(received);
    }
  }

  /** Undefined for an unknown document. */
  async load(): Promise<LoadedDocument | undefined> {
    const received = [...this.#queue.pendingOf(this.id)];
    this.#loading.add(received);
    try {
      const stored = await this.#log.load(this.id);
      if (stored === undefined) return undefined;
      this.tailLength = stored.tail.length;
      this.durableSeq = Math.max(this.durableSeq, stored.tail.at(-1)?.seq ?? stored.snapshotSeq);
      return { stored, received };
    } finally {
      this.#loading.delete(received);
    }
  }

  /**
   * What is missing where `stateVector` is, without building the text: undefined when it is built, cannot be had otherwise, or
   * was asked for a moment ago. For more than one question building costs less.
   */
  async diffStored(stateVector: Uint8Array): Promise<Uint8Array | undefined> {
    const now = performance.now();
    const isFirst = now - this.#lastAsked > momentMs;
    this.#lastAsked = now;
    if (this.#built !== null || !isFirst) return undefined;
    const loaded = await this.load();
    const diff = loaded && diffStored(loaded, stateVector, this.#building.report);
    // What was read is not read again to be built.
    if (loaded !== undefined && diff === undefined) this.#built ??= this.#build(loaded);
    return diff;
  }

  /** The text built in memory; undefined for an unknown one. */
  async built(): Promise<BuiltText | undefined> {
    this.lastUsed = performance.now();
    if (this.#built !== null) return this.#built;
    const loaded = await this.load();
    if (loaded === undefined) return undefined;
    // Another call may have built it meanwhile; what came in since is in both.
    this.#built ??= this.#build(loaded);
    return this.#built;
  }

  /** All that came is looked at before it is forgotten. */
  evict(): void {
    if (this.#built !== null) {
      this.#built.catchUp();
      this.#seenSeq = this.durableSeq;
    }
    this.discard();
  }

  /** What came and was not looked at is void. */
  discard(): void {
    this.#built?.destroy();
    this.#built = null;
    this.renewEditor();
  }

  renewEditor(): void {
    this.editor = newClient();
  }

  #build({ stored, received }: LoadedDocument): BuiltText {
    const now = Date.now();
    const strokes = [...stored.tail, ...received].map((each) => strokeOf(each, now));
    const seen = stored.tail.filter(({ seq }) => seq <= this.#seenSeq).length;
    return new BuiltText({ ...this.#building, ...stored, strokes, seen });
  }
}

function strokeOf({ update, by, at }: ReceivedUpdate, now: number): Stroke {
  return { update, by, at: at === undefined ? now : Date.parse(at) };
}

function newClient(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

/**
 * One text inside the engine. Its Y.Doc exists only while something needs it: relaying and storing do not. What comes
 * in while it is being loaded is kept and applied after.
 */
import * as Y from 'yjs';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { ReceivedUpdate } from '../ports/text-engine.ts';
import type { LoadedText, UpdateLog } from '../ports/update-log.ts';
import type { CommitQueue } from './commit-queue.ts';
import { Soundness } from './edits/soundness.ts';

type Loaded = { readonly stored: LoadedText; readonly received: readonly Uint8Array[] };

export type LiveDocumentOptions = {
  readonly id: DocumentId;
  readonly log: UpdateLog;
  readonly queue: CommitQueue;
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
  readonly #report: (error: unknown) => void;
  readonly #loading = new Set<Uint8Array[]>();
  #doc: Y.Doc | null = null;
  #soundness: Soundness | null = null;

  constructor({ id, log, queue, report }: LiveDocumentOptions) {
    this.id = id;
    this.#log = log;
    this.#queue = queue;
    this.#report = report;
  }

  get isLoaded(): boolean {
    return this.#doc !== null;
  }

  /** Takes what came in; it is in every answer from now on. */
  receive(updates: readonly ReceivedUpdate[]): void {
    for (const { update } of updates) {
      if (this.#doc !== null) this.#apply(this.#doc, update);
      for (const waiting of this.#loading) waiting.push(update);
    }
  }

  /** Undefined for an unknown document. */
  async load(): Promise<Loaded | undefined> {
    const received = this.#queue.pendingOf(this.id).map(({ update }) => update);
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

  /** The document built in memory; undefined for an unknown one. */
  async doc(): Promise<Y.Doc | undefined> {
    this.lastUsed = performance.now();
    if (this.#doc !== null) return this.#doc;
    const loaded = await this.load();
    if (loaded === undefined) return undefined;
    // Another call may have built it meanwhile; what came in since is in both.
    this.#doc ??= this.#build(loaded);
    return this.#doc;
  }

  /** Whether all of the document fits the schema. */
  isSound(doc: Y.Doc): boolean {
    this.#soundness ??= new Soundness(doc);
    return this.#soundness.isSound();
  }

  evict(): void {
    this.#soundness = null;
    this.#doc?.destroy();
    this.#doc = null;
    this.editor = newClient();
  }

  #build(loaded: Loaded): Y.Doc {
    const doc = new Y.Doc();
    doc.getXmlFragment(fragmentName);
    doc.transact(() => {
      for (const update of bytesOf(loaded)) this.#apply(doc, update);
    });
    return doc;
  }

  /** The scan at the door lets nothing through that Yjs cannot take; should it err, one update is lost and not the text. */
  #apply(doc: Y.Doc, update: Uint8Array): void {
    try {
      Y.applyUpdate(doc, update, 'stored');
    } catch (error) {
      this.#report(error);
    }
  }
}

export function bytesOf({ stored, received }: Loaded): Uint8Array[] {
  const snapshot = stored.snapshot === null ? [] : [stored.snapshot];
  return [...snapshot, ...stored.tail.map(({ update }) => update), ...received];
}

function newClient(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
}

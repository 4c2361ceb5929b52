import * as Y from 'yjs';
import type { TextContent } from '../../shared/content/text-content.ts';
import { schemaVersion } from '../../shared/content/schema.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { ok, type Result } from '../../shared/domain/refusal.ts';
import { fragmentName } from '../../shared/protocol/frame-types.ts';
import type { ClauseWriting } from '../ports/clause-writing.ts';
import type { TextEdit } from '../ports/live-text.ts';
import type {
  EditOutcome,
  MergeListener,
  OpenedText,
  ReceivedUpdate,
  StorageState,
  TextEngine,
} from '../ports/text-engine.ts';
import type { Timers } from '../ports/timers.ts';
import type { UpdateLog } from '../ports/update-log.ts';
import type { BuiltText } from './built-text.ts';
import { CommitQueue } from './commit-queue.ts';
import { every } from './every.ts';
import { seedUpdate } from './edits/seed-update.ts';
import { tryEdit } from './edits/try-edit.ts';
import { readContent } from './live-content.ts';
import { LiveDocument } from './live-document.ts';
import { MergeBook } from './merges/merge-book.ts';
import { longTail, openStored } from './open-stored.ts';

export type TextEngineOptions = {
  readonly log: UpdateLog;
  readonly timers: Timers;
  /** Told of every failure of the storage; the engine goes on by itself. */
  readonly report: (error: unknown) => void;
  readonly commitWindowMs?: number;
  /** A text left the memory. */
  readonly onForgotten?: (document: DocumentId) => void;
};

const defaultWindowMs = 15;
const idleMs = 20_000;

type EditRequest = { readonly document: DocumentId; readonly edit: TextEdit; readonly by: string };

/** The text engine itself; `text-engine-worker.ts` runs it in a thread, tests run it in the process. */
export class TextEngineCore implements TextEngine {
  readonly #options: TextEngineOptions;
  readonly #queue: CommitQueue;
  readonly #documents = new Map<DocumentId, LiveDocument>();
  readonly #listeners = new Set<(state: StorageState) => void>();
  readonly #merges: MergeBook;
  readonly #endSweeping: () => void;

  constructor(options: TextEngineOptions) {
    this.#options = options;
    this.#merges = new MergeBook(options.timers);
    this.#queue = new CommitQueue({
      log: options.log,
      timers: options.timers,
      windowMs: options.commitWindowMs ?? defaultWindowMs,
      report: options.report,
      onStored: (document, seq) => this.#markStored(document, seq),
      onStorage: (state) => this.#listeners.forEach((listener) => listener(state)),
    });
    this.#endSweeping = every(idleMs, () => this.#sweep(), options.timers);
  }

  async create(document: DocumentId, content: TextContent, by: string): Promise<void> {
    const stored = await this.#options.log.load(document);
    const isSeeded = stored !== undefined && (stored.snapshot !== null || stored.tail.length > 0);
    if (isSeeded) throw new Error('The document has a text already.');
    if (stored === undefined) await this.#options.log.create(document, schemaVersion);
    await this.#storeOnce(document, [{ update: seedUpdate(content), by }]);
  }

  async open(document: DocumentId): Promise<OpenedText | undefined> {
    const live = this.#live(document);
    live.isOpen = true;
    const stored = live.isLoaded ? undefined : await this.#openStored(live);
    const opened = stored ?? (await this.#openBuilt(live));
    if (opened === undefined) this.#documents.delete(document);
    return opened;
  }

  append(document: DocumentId, updates: readonly ReceivedUpdate[]): Promise<void> {
    const live = this.#live(document);
    live.tailLength += updates.length;
    const durable = this.#queue.append(document, updates);
    live.receive(updates);
    return durable;
  }

  edit(request: EditRequest): Promise<Result<EditOutcome>> {
    const live = this.#live(request.document);
    const result = live.editing.then(() => this.#editNow(live, request));
    live.editing = result.catch(() => undefined);
    return result;
  }

  async freeze(document: DocumentId): Promise<TextContent> {
    // An edit called before it is in it.
    await this.#live(document).editing;
    const content = readContent((await this.#docOf(document)).getXmlFragment(fragmentName));
    await this.#queue.settled(document);
    return content;
  }

  async writing(document: DocumentId, clauseId: string): Promise<ClauseWriting | undefined> {
    return (await this.#builtOf(document)).writing(clauseId);
  }

  async diff(document: DocumentId, stateVector: Uint8Array): Promise<Uint8Array> {
    const stored = await this.#live(document).diffStored(stateVector);
    if (stored !== undefined) return stored;
    return Y.encodeStateAsUpdate(await this.#docOf(document), stateVector);
  }

  async compact(document: DocumentId): Promise<Uint8Array> {
    // Built, it has been looked at for what it hid: folding makes it forget that.
    await this.#builtOf(document);
    const isKept = await this.#merges.whenConfirmed(document);
    // What is not stored yet would stay in the tail; while storing fails the text is given all the same.
    await this.#queue.settled(document).catch(() => undefined);
    const built = await this.#builtOf(document);
    const live = this.#live(document);
    const { state, authorship } = built.fold();
    const upTo = live.durableSeq;
    if (!isKept || this.#merges.isWaiting(document)) return state;
    try {
      await this.#options.log.compact(document, { upTo, state, authorship });
      live.tailLength = live.durableSeq - upTo + this.#queue.pendingOf(document).length;
    } catch (error) {
      // The tail stays; it is folded at the next occasion.
      this.#options.report(error);
    }
    return state;
  }

  async close(document: DocumentId): Promise<void> {
    const live = this.#live(document);
    live.isOpen = false;
    await this.#queue.settled(document);
    if (live.tailLength >= longTail) await this.compact(document);
    if (!live.isOpen && this.#documents.get(document) === live) this.#forget(live);
  }

  /** The text has another owner: what is in memory of it is void, and what waits will not be stored. */
  drop(document: DocumentId): void {
    this.#queue.drop(document);
    this.#documents.get(document)?.discard();
    this.#documents.delete(document);
  }

  onStorage(listener: (state: StorageState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  onMerge(listener: MergeListener): () => void {
    return this.#merges.listen(listener);
  }

  async confirmMerge(document: DocumentId, number: number): Promise<void> {
    this.#merges.confirm(document, number);
  }

  /** Only its thread can fail and be started again. */
  onRestart(): () => void {
    return () => {};
  }

  async stop(): Promise<void> {
    this.#endSweeping();
    try {
      await this.#queue.drain();
    } finally {
      for (const live of this.#documents.values()) live.evict();
      await this.#options.log.close();
    }
  }

  async #editNow(live: LiveDocument, request: EditRequest): Promise<Result<EditOutcome>> {
    const built = await this.#builtOf(request.document);
    if (request.edit.type === 'mend' && built.isSound()) return ok({ update: null });
    const { result, update } = tryEdit(built.doc, request.edit, live.editor);
    if (!result.ok) return result;
    if (update === null) return ok({ update });
    try {
      await this.#storeOnce(request.document, [{ update, by: request.by }]);
    } catch (error) {
      live.renewEditor();
      throw error;
    }
    return ok({ update });
  }

  /** In memory in the same step in which it is known as stored: a snapshot that claims a seq has what the seq stands for. */
  #storeOnce(document: DocumentId, updates: readonly ReceivedUpdate[]): Promise<void> {
    return this.#queue.appendOnce(document, updates, () => this.#documents.get(document)?.receive(updates));
  }

  async #docOf(document: DocumentId): Promise<Y.Doc> {
    return (await this.#builtOf(document)).doc;
  }

  async #builtOf(document: DocumentId): Promise<BuiltText> {
    const built = await this.#live(document).built();
    if (built !== undefined) return built;
    this.#documents.delete(document);
    throw new Error('There is no such text.');
  }

  async #openBuilt(live: LiveDocument): Promise<OpenedText | undefined> {
    const doc = (await live.built())?.doc;
    return doc && { snapshot: Y.encodeStateAsUpdate(doc), tail: [], stateVector: Y.encodeStateVector(doc) };
  }

  async #openStored(live: LiveDocument): Promise<OpenedText | undefined> {
    const loaded = await live.load();
    return loaded && openStored(loaded, this.#options.report);
  }

  #live(document: DocumentId): LiveDocument {
    const known = this.#documents.get(document);
    if (known !== undefined) return known;
    const onMerge = this.#merges.tellerOf(document);
    const live = new LiveDocument({ ...this.#options, id: document, queue: this.#queue, onMerge });
    this.#documents.set(document, live);
    return live;
  }

  #markStored(document: DocumentId, seq: number): void {
    const live = this.#documents.get(document);
    if (live !== undefined) live.durableSeq = Math.max(live.durableSeq, seq);
  }

  #sweep(): void {
    const longAgo = performance.now() - idleMs;
    for (const live of this.#documents.values()) {
      if (live.lastUsed > longAgo) continue;
      if (live.isOpen) live.evict();
      else if (this.#queue.pendingOf(live.id).length === 0) this.#forget(live);
    }
  }

  #forget(live: LiveDocument): void {
    live.evict();
    this.#documents.delete(live.id);
    this.#options.onForgotten?.(live.id);
  }
}

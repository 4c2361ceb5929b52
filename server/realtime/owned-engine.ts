/**
 * The text engine where several instances share a store. It appends only to texts this instance owns; that another one
 * owns a text now shows with the next append, and then everything in memory of it is void.
 */
import type { TextContent } from '../../shared/content/text-content.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { MergeListener, ReceivedUpdate, StorageState, TextEngine } from '../ports/text-engine.ts';
import { type OwnedUpdateLog, type Owner, OwnershipLost, type TextOwners } from '../ports/text-owners.ts';
import type { UpdateLog } from '../ports/update-log.ts';
import { TextEngineCore, type TextEngineOptions } from './text-engine-core.ts';

export type OwnedEngineOptions = Omit<TextEngineOptions, 'log' | 'onForgotten'> & {
  readonly log: OwnedUpdateLog;
};

export class OwnedEngine implements TextEngine, TextOwners {
  readonly #log: OwnedUpdateLog;
  readonly #core: TextEngineCore;
  readonly #report: (error: unknown) => void;
  readonly #listeners = new Set<(document: DocumentId) => void>();
  readonly #claims = new Map<DocumentId, Promise<boolean>>();
  readonly #releases = new Set<Promise<void>>();

  constructor(options: OwnedEngineOptions) {
    this.#log = options.log;
    this.#report = options.report;
    this.#core = new TextEngineCore({
      ...options,
      log: watched(options.log, {
        onLost: (document) => this.#lose(document),
        beforeClose: () => this.#giveBack(),
      }),
      onForgotten: (document) => this.#release(document),
    });
  }

  async ownerOf(document: DocumentId): Promise<Owner | undefined> {
    return this.#log.owned().get(document) ?? this.#log.ownerOf(document);
  }

  /** Two who come at once claim once. */
  claim(document: DocumentId, over: Owner): Promise<boolean> {
    const underway = this.#claims.get(document) ?? this.#claim(document, over);
    this.#claims.set(document, underway);
    return underway.finally(() => this.#claims.delete(document));
  }

  async checkOwned(): Promise<void> {
    for (const document of this.#log.owned().keys())
      if (!(await this.#log.confirm(document))) this.#lose(document);
  }

  onLost(listener: (document: DocumentId) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Nobody knows of the text yet: it is left to whoever opens it. */
  async create(document: DocumentId, content: TextContent, by: string): Promise<void> {
    await this.#core.create(document, content, by);
    await this.#log.release(document);
  }

  open(document: DocumentId): ReturnType<TextEngine['open']> {
    return this.#core.open(document);
  }

  append(document: DocumentId, updates: readonly ReceivedUpdate[]): Promise<void> {
    return this.#core.append(document, updates);
  }

  edit(request: Parameters<TextEngine['edit']>[0]): ReturnType<TextEngine['edit']> {
    return this.#core.edit(request);
  }

  /** What a version is made of must not be the text of an earlier owner. */
  async freeze(document: DocumentId): Promise<TextContent> {
    return this.#confirmed(document, await this.#core.freeze(document));
  }

  async writing(document: DocumentId, clauseId: string): ReturnType<TextEngine['writing']> {
    return this.#confirmed(document, await this.#core.writing(document, clauseId));
  }

  diff(document: DocumentId, stateVector: Uint8Array): Promise<Uint8Array> {
    return this.#core.diff(document, stateVector);
  }

  compact(document: DocumentId): Promise<Uint8Array> {
    return this.#core.compact(document);
  }

  close(document: DocumentId): Promise<void> {
    return this.#core.close(document);
  }

  onStorage(listener: (state: StorageState) => void): () => void {
    return this.#core.onStorage(listener);
  }

  onRestart(): () => void {
    return () => {};
  }

  onMerge(listener: MergeListener): () => void {
    return this.#core.onMerge(listener);
  }

  confirmMerge(document: DocumentId, number: number): Promise<void> {
    return this.#core.confirmMerge(document, number);
  }

  /** Stores what waits, then gives every text back: nobody waits until this instance is taken for gone. */
  async stop(): Promise<void> {
    await Promise.allSettled(this.#claims.values());
    await this.#core.stop();
  }

  async #claim(document: DocumentId, over: Owner): Promise<boolean> {
    if (this.#log.owned().has(document)) {
      if (await this.#log.confirm(document)) return true;
      this.#lose(document);
    }
    this.#core.drop(document);
    return this.#log.claim(document, over);
  }

  async #confirmed<T>(document: DocumentId, answer: T): Promise<T> {
    if (await this.#log.confirm(document)) return answer;
    this.#lose(document);
    throw new OwnershipLost(document);
  }

  #lose(document: DocumentId): void {
    this.#log.drop(document);
    this.#core.drop(document);
    for (const listener of this.#listeners) listener(document);
  }

  #release(document: DocumentId): void {
    const release = this.#log.release(document).catch((error: unknown) => this.#report(error));
    this.#releases.add(release);
    void release.finally(() => this.#releases.delete(release));
  }

  async #giveBack(): Promise<void> {
    for (const document of this.#log.owned().keys()) this.#release(document);
    await Promise.all(this.#releases);
  }
}

type Watcher = {
  /** Of every text that turns out to be lost. */
  readonly onLost: (document: DocumentId) => void;
  /** Whether or not everything could be stored. */
  readonly beforeClose: () => Promise<void>;
};

/** The log as the core uses it. */
function watched(log: OwnedUpdateLog, { onLost, beforeClose }: Watcher): UpdateLog {
  return {
    create: (document, schemaVersion) => log.create(document, schemaVersion),
    async append(group) {
      const stored = await log.append(group);
      for (const { document } of group) if (!stored.has(document)) onLost(document);
      return stored;
    },
    load: (document) => log.load(document),
    async compact(document, fold) {
      try {
        await log.compact(document, fold);
      } catch (error) {
        if (error instanceof OwnershipLost) onLost(document);
        throw error;
      }
    },
    async close() {
      await beforeClose();
      await log.close();
    },
  };
}

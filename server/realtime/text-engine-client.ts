import { StorageFault } from '../ports/storage-fault.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { MergeReport } from '../ports/merge-report.ts';
import type { MergeListener, ReceivedUpdate, StorageState, TextEngine } from '../ports/text-engine.ts';
import { OwnershipLost, type Owner, type TextOwners } from '../ports/text-owners.ts';
import type { EngineMethod, EngineReply, EngineRequest, MessageChannelEnd } from './engine-messages.ts';
import { createTurnOutbox } from './turn-outbox.ts';

type Waiting = {
  readonly request: EngineRequest;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};
type Answer<Method extends EngineMethod> = ReturnType<(TextEngine & TextOwners)[Method]>;
type Channel = MessageChannelEnd<EngineRequest, EngineReply>;

export type TextEngineClientOptions = {
  readonly report: (message: string) => void;
  /** The engine was stopped: its thread can end. */
  readonly onStopped: () => Promise<void>;
};

/**
 * The engine as the event loop sees it: a message there, a message back. When its thread ends by itself, what was to be
 * appended and is not known to be durable is kept here and goes first to the next thread, in its order: appending an
 * update twice changes nothing (RT-2). All other calls fail.
 */
export class TextEngineClient implements TextEngine, TextOwners {
  readonly #options: TextEngineClientOptions;
  readonly #waiting = new Map<number, Waiting>();
  readonly #storageListeners = new Set<(state: StorageState) => void>();
  readonly #restartListeners = new Set<() => void>();
  readonly #mergeListeners = new Set<MergeListener>();
  readonly #lossListeners = new Set<(document: DocumentId) => void>();
  #send: ((request: EngineRequest) => void) | null = null;
  #wasConnected = false;
  #nextId = 1;

  constructor(options: TextEngineClientOptions) {
    this.#options = options;
  }

  /** A thread is ready, the first one or one that takes the place of one that ended. */
  connect(channel: Channel): void {
    this.#send = createTurnOutbox((requests) => channel.send(requests));
    channel.receive((replies) => replies.forEach((reply) => this.#take(reply)));
    for (const { request } of this.#waiting.values()) this.#send(request);
    if (this.#wasConnected) {
      this.#tellStorage('ok');
      for (const listener of this.#restartListeners) listener();
    }
    this.#wasConnected = true;
  }

  /** The thread ended: nothing is answered and nothing stored until the next one is connected. */
  disconnect(error: Error): void {
    this.#send = null;
    for (const [id, { request, reject }] of this.#waiting) {
      if (request.method === 'append') continue;
      this.#waiting.delete(id);
      reject(error);
    }
    this.#tellStorage('failing');
  }

  create(document: DocumentId, content: TextContent, by: string): Answer<'create'> {
    return this.#call((id) => ({ id, method: 'create', parameters: [document, content, by] }));
  }

  open(document: DocumentId): Answer<'open'> {
    return this.#call((id) => ({ id, method: 'open', parameters: [document] }));
  }

  append(document: DocumentId, updates: readonly ReceivedUpdate[]): Answer<'append'> {
    return this.#call((id) => ({ id, method: 'append', parameters: [document, updates] }));
  }

  edit(request: Parameters<TextEngine['edit']>[0]): Answer<'edit'> {
    return this.#call((id) => ({ id, method: 'edit', parameters: [request] }));
  }

  freeze(document: DocumentId): Answer<'freeze'> {
    return this.#call((id) => ({ id, method: 'freeze', parameters: [document] }));
  }

  writing(document: DocumentId, clauseId: string): Answer<'writing'> {
    return this.#call((id) => ({ id, method: 'writing', parameters: [document, clauseId] }));
  }

  diff(document: DocumentId, stateVector: Uint8Array): Answer<'diff'> {
    return this.#call((id) => ({ id, method: 'diff', parameters: [document, stateVector] }));
  }

  compact(document: DocumentId): Answer<'compact'> {
    return this.#call((id) => ({ id, method: 'compact', parameters: [document] }));
  }

  close(document: DocumentId): Answer<'close'> {
    return this.#call((id) => ({ id, method: 'close', parameters: [document] }));
  }

  ownerOf(document: DocumentId): Answer<'ownerOf'> {
    return this.#call((id) => ({ id, method: 'ownerOf', parameters: [document] }));
  }

  claim(document: DocumentId, over: Owner): Answer<'claim'> {
    return this.#call((id) => ({ id, method: 'claim', parameters: [document, over] }));
  }

  checkOwned(): Answer<'checkOwned'> {
    return this.#call((id) => ({ id, method: 'checkOwned', parameters: [] }));
  }

  confirmMerge(document: DocumentId, number: number): Answer<'confirmMerge'> {
    return this.#call((id) => ({ id, method: 'confirmMerge', parameters: [document, number] }));
  }

  async stop(): Promise<void> {
    try {
      await this.#call((id) => ({ id, method: 'stop', parameters: [] }));
    } finally {
      await this.#options.onStopped();
      this.#giveUp();
    }
  }

  onStorage(listener: (state: StorageState) => void): () => void {
    this.#storageListeners.add(listener);
    return () => this.#storageListeners.delete(listener);
  }

  onMerge(listener: MergeListener): () => void {
    this.#mergeListeners.add(listener);
    return () => this.#mergeListeners.delete(listener);
  }

  onRestart(listener: () => void): () => void {
    this.#restartListeners.add(listener);
    return () => this.#restartListeners.delete(listener);
  }

  onLost(listener: (document: DocumentId) => void): () => void {
    this.#lossListeners.add(listener);
    return () => this.#lossListeners.delete(listener);
  }

  #tellStorage(state: StorageState): void {
    for (const listener of this.#storageListeners) listener(state);
  }

  /** Where nobody keeps what was found, nothing waits for it to be kept. */
  #tellMerge(document: DocumentId, report: MergeReport): void {
    for (const listener of this.#mergeListeners) listener(document, report);
    if (this.#mergeListeners.size === 0) this.confirmMerge(document, report.number).catch(() => undefined);
  }

  #giveUp(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('The text engine was stopped.'));
    this.#waiting.clear();
  }

  #call<T>(requestOf: (id: number) => EngineRequest): Promise<T> {
    const id = this.#nextId++;
    const request = requestOf(id);
    if (this.#send === null && request.method !== 'append')
      return Promise.reject(new Error('The text engine is being started again.'));
    return new Promise((resolve, reject) => {
      // The channel carries the engine's own answer to this method: both ends are this port.
      this.#waiting.set(id, { request, resolve: (value) => resolve(value as T), reject });
      this.#send?.(request);
    });
  }

  #take(reply: EngineReply): void {
    switch (reply.type) {
      case 'done':
        return this.#settle(reply.id)?.resolve(reply.value);
      case 'failed':
        return this.#settle(reply.id)?.reject(errorOf(reply));
      case 'storage':
        return this.#tellStorage(reply.state);
      case 'lost':
        for (const listener of this.#lossListeners) listener(reply.document);
        return;
      case 'merge':
        return this.#tellMerge(reply.document, reply.report);
      case 'problem':
        return this.#options.report(reply.message);
      case 'ready':
        return;
      default:
        return reply satisfies never;
    }
  }

  #settle(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    return waiting;
  }
}

function errorOf({ fault, message }: Extract<EngineReply, { type: 'failed' }>): Error {
  if (fault === null) return new Error(message);
  return fault.kind === 'lost' ? new OwnershipLost(fault.document) : new StorageFault(message);
}

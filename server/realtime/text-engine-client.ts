import type { TextContent } from '../../shared/content/text-content.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { ReceivedUpdate, StorageState, TextEngine } from '../ports/text-engine.ts';
import type { EngineMethod, EngineReply, EngineRequest, MessageChannelEnd } from './engine-messages.ts';
import { createTurnOutbox } from './turn-outbox.ts';

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (error: Error) => void };
type Answer<Method extends EngineMethod> = ReturnType<TextEngine[Method]>;

/** The engine as the event loop sees it: a message there, a message back. */
export class TextEngineClient implements TextEngine {
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners = new Set<(state: StorageState) => void>();
  readonly #send: (request: EngineRequest) => void;
  readonly #report: (message: string) => void;
  readonly #close: () => Promise<void>;
  #nextId = 1;
  #dead: Error | null = null;

  constructor(channel: MessageChannelEnd<EngineRequest, EngineReply>, report: (message: string) => void) {
    this.#report = report;
    this.#close = async () => channel.close?.();
    this.#send = createTurnOutbox((requests) => channel.send(requests));
    channel.receive((replies) => replies.forEach((reply) => this.#take(reply)));
  }

  create(document: DocumentId, content: TextContent): Answer<'create'> {
    return this.#call((id) => ({ id, method: 'create', parameters: [document, content] }));
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

  diff(document: DocumentId, stateVector: Uint8Array): Answer<'diff'> {
    return this.#call((id) => ({ id, method: 'diff', parameters: [document, stateVector] }));
  }

  compact(document: DocumentId): Answer<'compact'> {
    return this.#call((id) => ({ id, method: 'compact', parameters: [document] }));
  }

  close(document: DocumentId): Answer<'close'> {
    return this.#call((id) => ({ id, method: 'close', parameters: [document] }));
  }

  async stop(): Promise<void> {
    try {
      await this.#call((id) => ({ id, method: 'stop', parameters: [] }));
    } finally {
      await this.#close();
    }
  }

  onStorage(listener: (state: StorageState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The thread ended: nothing will be answered any more, and nothing can be stored. */
  fail(error: Error): void {
    this.#dead = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
    for (const listener of this.#listeners) listener('failing');
  }

  #call<T>(request: (id: number) => EngineRequest): Promise<T> {
    if (this.#dead !== null) return Promise.reject(this.#dead);
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      // The channel carries the engine's own answer to this method: both ends are this port.
      this.#waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      this.#send(request(id));
    });
  }

  #take(reply: EngineReply): void {
    switch (reply.type) {
      case 'done':
        return this.#settle(reply.id)?.resolve(reply.value);
      case 'failed':
        return this.#settle(reply.id)?.reject(new Error(reply.message));
      case 'storage':
        return this.#listeners.forEach((listener) => listener(reply.state));
      case 'problem':
        return this.#report(reply.message);
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

import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { noticeSchema, type Notice } from '../../../../shared/protocol/notices.ts';

export type Received =
  | { readonly type: 'state-vector'; readonly body: Uint8Array }
  | { readonly type: 'missing'; readonly body: Uint8Array }
  | { readonly type: 'update'; readonly body: Uint8Array }
  | { readonly type: 'presence'; readonly body: Uint8Array }
  | { readonly type: 'ack'; readonly count: number }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'closed'; readonly code: number; readonly reason: string };

type Waiter = {
  readonly matches: (received: Received) => boolean;
  readonly resolve: (received: Received) => void;
};

/** A client that knows frames only. `next` looks at what came and was not looked at yet, in order. */
export class TestSocket {
  readonly socket: WebSocket;
  readonly received: Received[] = [];
  #unseen: Received[] = [];
  #waiters: Waiter[] = [];

  constructor(url: string, headers: Readonly<Record<string, string>>) {
    this.socket = new WebSocket(url, { headers });
    this.socket.binaryType = 'nodebuffer';
    this.socket.on('message', (data) => this.#take(read(data)));
    this.socket.on('close', (code, reason) =>
      this.#take({ type: 'closed', code, reason: reason.toString() }),
    );
    this.socket.on('error', () => {});
  }

  get opened(): Promise<void> {
    if (this.socket.readyState === WebSocket.OPEN) return Promise.resolve();
    return new Promise((resolve, reject) => {
      this.socket.once('open', resolve);
      this.socket.once('error', reject);
    });
  }

  next<T extends Received['type']>(
    type: T,
    matches: (received: Extract<Received, { type: T }>) => boolean = () => true,
  ): Promise<Extract<Received, { type: T }>> {
    const isWanted = (received: Received): received is Extract<Received, { type: T }> =>
      received.type === type && matches(received as Extract<Received, { type: T }>);
    const index = this.#unseen.findIndex(isWanted);
    const found = this.#unseen[index];
    if (found !== undefined && isWanted(found)) {
      this.#unseen = this.#unseen.slice(index + 1);
      return Promise.resolve(found);
    }
    return new Promise((resolve) => {
      this.#waiters.push({ matches: isWanted, resolve: (value) => isWanted(value) && resolve(value) });
    });
  }

  send(bytes: Uint8Array): void {
    this.socket.send(bytes);
  }

  ask(stateVector: Uint8Array = Uint8Array.of(0)): void {
    this.send(frame(0, 0, stateVector));
  }

  update(update: Uint8Array): void {
    this.send(frame(0, 2, update));
  }

  missing(update: Uint8Array): void {
    this.send(frame(0, 1, update));
  }

  presence(client: number, clock: number, state: unknown): void {
    this.send(frame(1, presenceBody([{ client, clock, state }])));
  }

  /** Asks for the whole text and answers it as a document. */
  async load(): Promise<Y.Doc> {
    const doc = new Y.Doc();
    await this.opened;
    this.ask();
    Y.applyUpdate(doc, (await this.next('missing')).body);
    for (const received of this.received) if (received.type === 'update') Y.applyUpdate(doc, received.body);
    return doc;
  }

  terminate(): void {
    this.socket.terminate();
  }

  #take(received: Received): void {
    this.received.push(received);
    const waiter = this.#waiters.find(({ matches }) => matches(received));
    if (waiter === undefined) {
      this.#unseen.push(received);
      return;
    }
    this.#waiters = this.#waiters.filter((other) => other !== waiter);
    this.#unseen = [];
    waiter.resolve(received);
  }
}

export function presenceBody(
  entries: readonly { readonly client: number; readonly clock: number; readonly state: unknown }[],
): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    encoding.writeVarUint(encoder, client);
    encoding.writeVarUint(encoder, clock);
    encoding.writeVarString(encoder, JSON.stringify(state));
  }
  return encoding.toUint8Array(encoder);
}

export function frame(...parts: readonly (number | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part);
    else encoding.writeVarUint8Array(encoder, part);
  }
  return encoding.toUint8Array(encoder);
}

function read(data: unknown): Received {
  if (!(data instanceof Uint8Array)) throw new Error('not binary');
  const decoder = decoding.createDecoder(data);
  const type = decoding.readVarUint(decoder);
  if (type === 64) return { type: 'ack', count: decoding.readVarUint(decoder) };
  if (type === 65) {
    return { type: 'notice', notice: noticeSchema.parse(JSON.parse(decoding.readVarString(decoder))) };
  }
  if (type === 1) return { type: 'presence', body: decoding.readVarUint8Array(decoder) };
  const step = (['state-vector', 'missing', 'update'] as const)[decoding.readVarUint(decoder)];
  if (type !== 0 || step === undefined) throw new Error('unknown frame');
  return { type: step, body: decoding.readVarUint8Array(decoder) };
}

import type * as Y from 'yjs';
import { TestSocket } from '../../integration/realtime/support/test-socket.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';

type Change = { readonly kind: 'write' | 'erase'; readonly token: string };

/** Writes tokens that nobody else writes, erases some of its own again, and knows which of it was acknowledged. */
export class TypingClient {
  readonly #name: string;
  readonly #socket: TestSocket;
  readonly #changes: Change[] = [];
  #doc: Y.Doc | null = null;
  #next = 0;

  constructor(url: string, name: string) {
    this.#name = name;
    this.#socket = new TestSocket(url, { Cookie: name, Origin: 'http://concord.test' });
  }

  async start(): Promise<void> {
    this.#doc = await this.#socket.load();
  }

  step(): void {
    const written = this.#changes.at(-1);
    if (written?.kind === 'write' && this.#next % 4 === 0) this.#erase(written.token);
    else this.#write();
  }

  /** The pace: resolves when `count` changes of others came, stored or not. */
  async heardOthers(count: number): Promise<void> {
    for (let heard = 0; heard < count; heard++) await this.#socket.next('update');
  }

  /** Resolves when something of this client was acknowledged, so that no round is over before it means anything. */
  async acknowledgedOnce(): Promise<void> {
    if (!this.#socket.received.some(({ type: kind }) => kind === 'ack')) await this.#socket.next('ack');
  }

  /** The acknowledged changes, the last fact of each token. */
  acknowledged(): ReadonlyMap<string, 'write' | 'erase'> {
    const counts = this.#socket.received.map((received) => (received.type === 'ack' ? received.count : 0));
    const count = Math.max(0, ...counts);
    return new Map(this.#changes.slice(0, count).map(({ token, kind }) => [token, kind]));
  }

  /** Tokens that were erased, acknowledged or not: they may be gone. */
  erased(): ReadonlySet<string> {
    return new Set(this.#changes.filter(({ kind }) => kind === 'erase').map(({ token }) => token));
  }

  close(): void {
    this.#socket.terminate();
  }

  #write(): void {
    this.#next += 1;
    const token = `<${this.#name}.${this.#next}>`;
    this.#send('write', token, type(this.#loaded(), token));
  }

  #erase(token: string): void {
    this.#next += 1;
    this.#send('erase', token, erase(this.#loaded(), token));
  }

  #send(kind: Change['kind'], token: string, update: Uint8Array): void {
    this.#changes.push({ kind, token });
    this.#socket.update(update);
  }

  #loaded(): Y.Doc {
    if (this.#doc === null) throw new Error('Not started.');
    return this.#doc;
  }
}

function erase(doc: Y.Doc, token: string): Uint8Array {
  return type(doc, '', { at: wordsIn(doc).indexOf(token), removed: token.length });
}

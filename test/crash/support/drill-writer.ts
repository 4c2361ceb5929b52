import type * as Y from 'yjs';
import { TestSocket } from '../../integration/realtime/support/test-socket.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';
import type { ApiClient } from '../../support/server/api-client.ts';

type Place = { readonly url: string; readonly documentId: string; readonly client: ApiClient };

export function openSocket({ url, documentId, client }: Place): TestSocket {
  const address = `${url.replace(/^http/, 'ws')}/collab/${documentId}?schema=1`;
  return new TestSocket(address, { Cookie: client.cookieHeader(), Origin: url });
}

/** The words of the first clause as the server has them now. */
export async function wordsAt(place: Place): Promise<string> {
  const socket = openSocket(place);
  const words = wordsIn(await socket.load());
  socket.terminate();
  return words;
}

/** Writes one token after another into the first clause, the next when the last was acknowledged, until it is stopped. */
export class DrillWriter {
  readonly #name: string;
  readonly #socket: TestSocket;
  readonly #acknowledged: string[] = [];
  readonly #closed: Promise<unknown>;
  #onAcknowledged: (() => void)[] = [];
  #isStopped = false;
  #running: Promise<void> = Promise.resolve();

  constructor(place: Place, name: string) {
    this.#name = name;
    this.#socket = openSocket(place);
    this.#closed = this.#socket.next('closed');
  }

  /** Resolves when the first token is acknowledged; the rest goes on by itself. */
  async start(): Promise<void> {
    const doc = await this.#socket.load();
    await this.#writeOne(doc);
    this.#running = this.#write(doc);
  }

  acknowledged(): readonly string[] {
    return [...this.#acknowledged];
  }

  /** Resolves at the next acknowledgement. */
  oneMore(): Promise<void> {
    return new Promise((resolve) => void this.#onAcknowledged.push(resolve));
  }

  /** What is under way comes to its end, or the server is gone. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#socket.terminate();
    await this.#running;
  }

  async #write(doc: Y.Doc): Promise<void> {
    while (!this.#isStopped) if (!(await this.#writeOne(doc))) return;
  }

  /** False when the line was cut before the answer. */
  async #writeOne(doc: Y.Doc): Promise<boolean> {
    const count = this.#acknowledged.length + 1;
    const token = `<${this.#name}.${count}>`;
    this.#socket.update(type(doc, token));
    const answered = this.#socket.next('ack', (received) => received.count >= count).then(() => true);
    if (!(await Promise.race([answered, this.#closed.then(() => false)]))) return false;
    this.#acknowledged.push(token);
    for (const tell of this.#onAcknowledged.splice(0)) tell();
    return true;
  }
}

import { WebSocket as NodeWebSocket } from 'ws';
import { type Collaboration, connect } from '../../../client/collaboration/connect.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';
import type { Person } from '../../support/browser/found-project.ts';

type Change = { readonly token: string; readonly kind: 'write' | 'erase' };

/** A person with the client of this project, whose line can be cut or held up, and who remembers what was promised. */
export class RandomWriter {
  readonly person: Person;
  readonly client: Collaboration;
  readonly erased = new Set<string>();
  readonly #name: string;
  readonly #changes: Change[] = [];
  readonly #sockets = new Set<NodeWebSocket>();
  #promised = 0;

  constructor(person: Person, name: string, { url, documentId }: { url: string; documentId: string }) {
    this.person = person;
    this.#name = name;
    const sockets = this.#sockets;
    const headers = { Cookie: person.client.cookieHeader(), Origin: url };
    const socket = class extends NodeWebSocket {
      constructor(address: string | URL) {
        super(address, { headers });
        sockets.add(this);
        this.on('close', () => sockets.delete(this));
      }
    };
    this.client = connect({
      documentId,
      person: { id: person.personId, name: person.name },
      url: url.replace(/^http/, 'ws'),
      // ws implements the part of the browser's interface that y-websocket uses.
      webSocket: socket as unknown as typeof WebSocket,
    });
    this.client.status.subscribe(() => this.#remember());
  }

  get isReady(): boolean {
    return this.client.phase.get() === 'ready';
  }
  get isSaved(): boolean {
    return this.client.status.get().kind === 'saved';
  }
  get words(): string {
    return wordsIn(this.client.doc);
  }
  /** Tokens of which this person was told that they are saved. */
  get promised(): readonly string[] {
    return this.#changes
      .slice(0, this.#promised)
      .filter(({ kind }) => kind === 'write')
      .map(({ token }) => token);
  }

  write(): void {
    const token = `<${this.#name}.${this.#changes.length}>`;
    this.#changes.push({ token, kind: 'write' });
    type(this.client.doc, token);
  }

  /** Takes the last own token out again, if it is still there. */
  erase(): void {
    const token = this.#changes.findLast(({ kind }) => kind === 'write')?.token ?? '';
    const at = token === '' ? -1 : this.words.indexOf(token);
    if (at === -1) return;
    this.erased.add(token);
    this.#changes.push({ token, kind: 'erase' });
    type(this.client.doc, '', { at, removed: token.length });
  }

  cut(): void {
    for (const socket of this.#sockets) socket.terminate();
  }
  hold(): void {
    for (const socket of this.#sockets) if (socket.readyState === NodeWebSocket.OPEN) socket.pause();
  }
  release(): void {
    for (const socket of this.#sockets) socket.resume();
  }

  #remember(): void {
    const status = this.client.status.get();
    const kept = status.kind === 'saved' ? 0 : status.kept;
    this.#promised = Math.max(this.#promised, this.#changes.length - kept);
  }
}

import { WebSocket as NodeWebSocket } from 'ws';
import { type Collaboration, connect } from '../../../client/collaboration/connect.ts';
import { until } from '../../integration/realtime/support/browser.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';
import type { Person } from '../browser/found-project.ts';
import type { Instance } from './start-instances.ts';

type Place = {
  readonly publicUrl: string;
  readonly documentId: string;
  readonly person: Person;
  /** Asked at every new connection: where a load balancer would send it. */
  readonly via: () => Instance;
};

/** Somebody with the client of this project, who comes back by himself when the line is lost. */
export class Writer {
  /** How each connection of his ended, in the words of the close frame; `1006` where there was none. */
  readonly closings: string[] = [];
  readonly collaboration: Collaboration;
  readonly #name: string;
  readonly #saved: string[] = [];
  #next = 1;

  constructor(place: Place) {
    this.#name = place.person.name.split(' ')[0]?.toLowerCase() ?? '';
    this.collaboration = connect({
      documentId: place.documentId,
      person: { id: place.person.personId, name: place.person.name },
      url: 'ws://balanced',
      webSocket: balancedSocket(place, this.closings),
    });
  }

  /** Tokens of which the client said that they are saved. */
  get saved(): readonly string[] {
    return this.#saved;
  }

  get words(): string {
    return wordsIn(this.collaboration.doc);
  }

  async ready(): Promise<void> {
    await until(this.collaboration.phase, (phase) => phase === 'ready');
    await until(this.collaboration.status, ({ kind }) => kind === 'saved');
  }

  /** Resolves with the token when it is saved. */
  async write(): Promise<string> {
    const token = `<${this.#name}.${this.#next++}>`;
    type(this.collaboration.doc, token);
    await until(this.collaboration.status, ({ kind }) => kind === 'saved');
    this.#saved.push(token);
    return token;
  }

  /** Writes until told to stop. */
  writeOn(): { stop(): Promise<void> } {
    let isStopped = false;
    const run = async () => {
      while (!isStopped) await this.write();
    };
    const running = run();
    return {
      async stop() {
        isStopped = true;
        await running;
      },
    };
  }

  /** Resolves when these words are in the text, whoever wrote them. */
  async reads(words: readonly string[]): Promise<void> {
    const { doc } = this.collaboration;
    await new Promise<void>((resolve) => {
      const look = () => {
        const now = wordsIn(doc);
        if (!words.every((each) => now.includes(each))) return;
        doc.off('update', look);
        resolve();
      };
      doc.on('update', look);
      look();
    });
  }
}

function balancedSocket({ publicUrl, person, via }: Place, closings: string[]): typeof WebSocket {
  const headers = { Cookie: person.client.cookieHeader(), Origin: publicUrl };
  const socket = class extends NodeWebSocket {
    constructor(url: string | URL) {
      const { pathname, search } = new URL(url);
      super(`${via().baseUrl.replace(/^http/, 'ws')}${pathname}${search}`, { headers });
      this.on('close', (code, reason) => closings.push(`${code} ${reason.toString()}`.trim()));
    }
  };
  // ws implements the part of the browser's interface that y-websocket uses.
  return socket as unknown as typeof WebSocket;
}

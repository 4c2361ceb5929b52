/** What makes one realtime server out of several instances: visitors and changes find the owner of their document. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import type { LiveText } from '../../ports/live-text.ts';
import type { TextOwners } from '../../ports/text-owners.ts';
import type { RealtimeContext } from '../realtime-context.ts';
import { isNeighbour, textPath } from './between-instances.ts';
import { forwardSocket, type Visit } from './forward-socket.ts';
import { LineBroken, Lines } from './lines.ts';
import type { Neighbours } from './neighbours.ts';
import { Places } from './places.ts';
import { serveTextLine } from './serve-text-line.ts';
import { createSharedLiveText } from './shared-live-text.ts';
import { largestMessage } from './text-line-messages.ts';
import { openTextLine } from './text-line.ts';

/** What an instance needs to be one of several. */
export type Several = {
  readonly owners: TextOwners;
  readonly neighbours: Neighbours;
  /** Proves to a neighbour that one is a neighbour. */
  readonly key: string;
  /** False while news of the others does not arrive: rights are then judged by looking, which is slower and as right. */
  readonly hearsNews: () => boolean;
};

export type InstanceLinksOptions = Several & {
  readonly context: RealtimeContext;
  /** The texts of this instance alone. */
  readonly liveText: LiveText;
  /** Lets in somebody whom a neighbour sent here. */
  readonly receive: (visit: Visit) => void;
  /** Ends the room of a text that this instance does not own. */
  readonly abandon: (document: DocumentId) => void;
};

/** `moved`: the owner does not answer, and is not known to be gone either. */
export type Direction = 'here' | 'forwarded' | 'moved';

const connectMs = 2000;
const longestWaitMs = 8000;
const pauseMs = 200;

export class InstanceLinks {
  readonly liveText: LiveText;
  readonly #options: InstanceLinksOptions;
  readonly #lines: Lines;
  readonly #places: Places;
  readonly #server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: largestMessage,
  });
  #endWatch: () => void = () => {};

  constructor(options: InstanceLinksOptions) {
    const { neighbours, key, context, liveText } = options;
    this.#options = options;
    this.#lines = new Lines(neighbours);
    this.#places = new Places({ ...options, metrics: context.metrics });
    this.liveText = createSharedLiveText({
      local: liveText,
      places: this.#places,
      neighbours,
      timers: context.timers,
      dial: (document, neighbour) =>
        openTextLine(document, neighbour, { lines: this.#lines, key, connectMs }),
    });
  }

  start(): void {
    const { owners, neighbours, abandon, context } = this.#options;
    this.#endWatch = owners.onLost((document) => {
      context.metrics.addOwnerChange('lost');
      abandon(document);
    });
    neighbours.afterSilence(() => owners.checkOwned());
  }

  stop(): void {
    this.#endWatch();
    this.#lines.stop();
    for (const line of this.#server.clients) line.terminate();
  }

  /** Hands a visitor who may come in to the owner of the document, and waits while it changes. */
  async forward(visit: Visit, document: DocumentId): Promise<Direction> {
    const { neighbours, key, context } = this.#options;
    const lastTry = performance.now() + longestWaitMs;
    while (performance.now() < lastTry && !visit.socket.destroyed) {
      const place = await this.#places.of(document);
      if (place.at === 'here') return 'here';
      try {
        await forwardSocket(visit, place.neighbour, { ...context, lines: this.#lines, key, connectMs });
        return 'forwarded';
      } catch (error) {
        if (!(error instanceof LineBroken)) throw error;
        neighbours.suspect(place.neighbour.id);
      }
      await new Promise<void>((resolve) => context.timers.after(pauseMs, resolve));
    }
    return 'moved';
  }

  /** Whether somebody whom a neighbour sent is right here. Sent on again he might go round for ever. */
  async direct(document: DocumentId): Promise<Direction> {
    const { at } = await this.#places.of(document);
    return at === 'here' ? 'here' : 'moved';
  }

  /** For the listener that only neighbours reach. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    if (!isNeighbour(request, this.#options.key)) return answer(socket, '404 Not Found');
    const text = new RegExp(`^${textPath}/([\\w-]{1,64})$`).exec(request.url ?? '')?.[1];
    if (text === undefined) return this.#options.receive({ request, socket, head });
    this.#openLine({ request, socket, head }, asId(text)).catch((error: unknown) => {
      this.#options.context.logger.error({ error: String(error) }, 'A line to a text was not opened.');
      answer(socket, '503 Service Unavailable');
    });
  }

  async #openLine({ request, socket, head }: Visit, document: DocumentId): Promise<void> {
    if ((await this.direct(document)) !== 'here') return answer(socket, '409 Conflict');
    const { liveText } = this.#options;
    this.#server.handleUpgrade(request, socket, head, (webSocket) =>
      serveTextLine({ webSocket, document, liveText }),
    );
  }
}

function answer(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/**
 * Who comes in. Everything is decided before the first byte of the document: the origin, the schema (RT-3), the
 * session, the seat, and how many sockets a person and a document may have. A browser cannot read a refused upgrade,
 * so whoever has the right origin is let through the handshake and then told by a close code.
 */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import { closeCodes, type CloseName } from '../../shared/protocol/close-codes.ts';
import { collaborationPath, layoutVersion } from '../../shared/protocol/frame-types.ts';
import type { Seat } from '../ports/seat-judge.ts';
import type { SessionFacts } from '../ports/sessions.ts';
import { AskedOnce } from './asked-once.ts';
import type { Visit } from './instances/forward-socket.ts';
import type { Direction } from './instances/instance-links.ts';
import type { RealtimeContext } from './realtime-context.ts';

export type Visitor = {
  readonly seat: Seat;
  readonly isEditor: boolean;
  readonly webSocket: WebSocket;
  readonly socket: Duplex;
  /** How much news of rights had been heard when the judge was asked. */
  readonly judgedAt: number;
};

export type DoorOptions = {
  readonly context: RealtimeContext;
  /** Scheme, host and port as browsers write it. */
  readonly origins: readonly string[];
  readonly schemaVersion: number;
  /** Null when there is room for one more. */
  readonly crowding: (seat: Seat) => CloseName | null;
  /** How much news of rights has been heard. */
  readonly newsCount: () => number;
  readonly admit: (visitor: Visitor) => void;
  /** Where one may go who may come in, by who sent him; absent where there is one instance. */
  readonly directions?: Directions;
};

type Directions = {
  readonly ofVisitor: (visit: Visit, document: DocumentId) => Promise<Direction>;
  readonly ofForwarded: (document: DocumentId) => Promise<Direction>;
};

/** Twice this is the longest that one answer lets people in; news of rights ends it at once. */
const judgedAnewMs = 500;

type Address = {
  readonly documentId: DocumentId;
  readonly schema: string | null;
  readonly editor: string | null;
};
type Ask = (document: DocumentId) => Promise<Direction> | undefined;
type Verdict = Pick<Visitor, 'seat' | 'judgedAt' | 'isEditor'> | { readonly refused: CloseName };

export class Door {
  readonly #options: DoorOptions;
  readonly #server: WebSocketServer;
  readonly #sessions = new AskedOnce<SessionFacts | null>(judgedAnewMs);
  readonly #seats = new AskedOnce<Result<Seat>>(judgedAnewMs);
  #isOpen = true;

  constructor(options: DoorOptions) {
    this.#options = options;
    // Twice the bound: a frame just above it is answered with our own close code, a larger one with 1009.
    const maxPayload = options.context.limits.frameBytes * 2;
    this.#server = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload });
  }

  close(): void {
    this.#isOpen = false;
  }

  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const visit = { request, socket, head };
    this.#receive(visit, (document) => this.#options.directions?.ofVisitor(visit, document));
  }

  /** One whom another instance let in and sent here. */
  handleForwarded(visit: Visit): void {
    this.#receive(visit, (document) => this.#options.directions?.ofForwarded(document));
  }

  #receive(visit: Visit, ask: Ask): void {
    const { request, socket } = visit;
    const address = addressOf(request.url ?? '');
    if (address === undefined) return refuseUpgrade(socket, '404 Not Found');
    if (!this.#options.origins.includes(request.headers.origin ?? ''))
      return refuseUpgrade(socket, '403 Forbidden');
    if (!this.#isOpen) return refuseUpgrade(socket, '503 Service Unavailable');
    const onError = () => socket.destroy();
    socket.on('error', onError);
    this.#judge(address, request.headers.cookie ?? '')
      .then((verdict) => this.#direct(verdict, ask))
      .then(
        (verdict) => {
          if (verdict === 'forwarded') return;
          socket.off('error', onError);
          this.#open({ ...visit, verdict });
        },
        (error: unknown) => {
          this.#options.context.logger.error({ error: String(error) }, 'A seat could not be judged.');
          refuseUpgrade(socket, '503 Service Unavailable');
        },
      );
  }

  async #direct(verdict: Verdict, ask: Ask): Promise<Verdict | 'forwarded'> {
    if ('refused' in verdict) return verdict;
    const direction = (await ask(verdict.seat.documentId)) ?? 'here';
    if (direction === 'here') return verdict;
    return direction === 'moved' ? { refused: 'moved' } : direction;
  }

  async #judge(address: Address, cookieHeader: string): Promise<Verdict> {
    if (!this.#fits(address)) return { refused: 'old-schema' };
    const judgedAt = this.#options.newsCount();
    // News of rights makes it another question: an answer from before is not given to those who ask after.
    const session = await this.#sessions.ask(`${judgedAt} ${cookieHeader}`, () =>
      this.#options.context.judge.sessionOf(cookieHeader),
    );
    if (session === null) return { refused: 'not-signed-in' };
    const { documentId } = address;
    const judged = await this.#seats.ask(`${judgedAt} ${session.sessionId} ${documentId}`, () =>
      this.#options.context.judge.judge(session, documentId),
    );
    if (judged.ok) return { seat: judged.value, judgedAt, isEditor: address.editor !== null };
    return { refused: judged.refusal.code === 'not-signed-in' ? 'not-signed-in' : 'not-visible' };
  }

  /** A program that is no editor has no schema of its own to be old. */
  #fits({ schema, editor }: Address): boolean {
    if (schema !== String(layoutVersion)) return false;
    return editor === null || editor === String(this.#options.schemaVersion);
  }

  #open(entry: Visit & { readonly verdict: Verdict }): void {
    const { request, socket, head, verdict } = entry;
    if (socket.destroyed) return;
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      webSocket.on('error', () => webSocket.terminate());
      const reason = 'refused' in verdict ? verdict.refused : this.#options.crowding(verdict.seat);
      if (reason !== null) return this.#turnAway(webSocket, reason);
      if ('seat' in verdict) this.#options.admit({ ...verdict, webSocket, socket });
    });
  }

  #turnAway(webSocket: WebSocket, reason: CloseName): void {
    this.#options.context.metrics.addClosed(reason);
    webSocket.close(closeCodes[reason], reason);
    this.#options.context.timers.after(2000, () => webSocket.terminate());
  }
}

function addressOf(url: string): Address | undefined {
  const parsed = URL.canParse(url, 'http://door') ? new URL(url, 'http://door') : undefined;
  const id = parsed?.pathname.startsWith(`${collaborationPath}/`)
    ? parsed.pathname.slice(collaborationPath.length + 1)
    : '';
  if (parsed === undefined || !/^[\w-]{1,64}$/.test(id)) return undefined;
  const { searchParams } = parsed;
  return { documentId: asId(id), schema: searchParams.get('schema'), editor: searchParams.get('editor') };
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

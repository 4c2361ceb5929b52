/** The people in one document and the text between them. The room relays and counts; the engine keeps the text. */
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Notice } from '../../shared/protocol/notices.ts';
import type { Connection } from './connection.ts';
import { readFrame, type InboundFrame } from './frame-reader.ts';
import { presenceFrame } from './frame-writer.ts';
import { Pace } from './pace.ts';
import { Presence } from './presence.ts';
import type { RealtimeContext } from './realtime-context.ts';
import { RoomAnswers } from './room-answers.ts';
import { RoomCommits } from './room-commits.ts';
import { RoomMending } from './room-mending.ts';
import { RoomRelay } from './room-relay.ts';
import type { RoomText } from './room-text.ts';
import { isEmptyUpdate, scanUpdate } from './update-scan.ts';

const presenceEveryMs = 50;
/** A question for the text costs the engine about as much as this many frames. */
const questionCost = 20;

type Inbound<Type> = Extract<InboundFrame, { type: Type }>;

export type RoomOptions = {
  readonly document: DocumentId;
  readonly text: RoomText;
  readonly context: RealtimeContext;
  /** The room has something to relay and to store at the end of this turn. */
  readonly onDirty: (room: Room) => void;
};

export class Room {
  readonly document: DocumentId;
  readonly connections = new Set<Connection>();
  readonly commits: RoomCommits;
  readonly #context: RealtimeContext;
  readonly #text: RoomText;
  readonly #onDirty: (room: Room) => void;
  readonly #presence = new Presence();
  readonly #presencePace: Pace;
  readonly #relay: RoomRelay;
  readonly #mending: RoomMending;
  readonly #answers: RoomAnswers;
  #editors = 0;
  constructor({ document, text, context, onDirty }: RoomOptions) {
    this.document = document;
    this.#text = text;
    this.#context = context;
    this.#onDirty = onDirty;
    this.#relay = new RoomRelay({ text, context, connections: this.connections });
    this.commits = new RoomCommits({ document, context, onDurable: (marks) => this.#relay.owe(marks) });
    this.#answers = new RoomAnswers({
      document,
      context,
      text,
      commits: this.commits,
      flush: () => this.flush(),
      othersOf: (connection) => this.#presence.othersOf(connection.id),
    });
    this.#mending = new RoomMending({
      document,
      context,
      flush: () => this.flush(),
      take: (update) => this.receiveServerUpdate(update),
      hasEditor: () => this.#editors > 0,
    });
    this.#presencePace = new Pace({
      timers: context.timers,
      work: () => this.#sendPresence(),
      pauseMs: () => presenceEveryMs,
    });
  }

  join(connection: Connection): void {
    this.connections.add(connection);
    if (connection.isEditor) this.#editors += 1;
    connection.onDrained((since) => this.#answers.catchUp(connection, since));
    connection.notifyRights();
  }

  leave(connection: Connection): void {
    this.connections.delete(connection);
    this.#relay.forget(connection);
    if (connection.isEditor) this.#editors -= 1;
    connection.dispose();
    this.#presence.leave(connection.id);
    this.#tellPresence();
  }

  receive(connection: Connection, bytes: Uint8Array): void {
    const frame = readFrame(bytes);
    connection.charge(frame.type === 'ask' ? questionCost : 1, bytes.length);
    switch (frame.type) {
      case 'change':
        return this.#receiveChange(connection, frame);
      case 'ask':
        return this.#answers.answer(connection, frame);
      case 'presence':
        return this.#receivePresence(connection, frame.body);
      case 'ask-presence':
        return connection.write([presenceFrame(this.#presence.othersOf(connection.id))], this.#vector);
      case 'malformed':
        this.#context.metrics.addRefused('malformed');
        return connection.close('malformed-frame');
      default:
        return frame satisfies never;
    }
  }

  /** A durable change of the server's own. */
  receiveServerUpdate(update: Uint8Array): void {
    const scan = scanUpdate(update);
    if (scan === undefined) throw new Error('The engine gave a broken update.');
    this.#text.receive(update, scan, null);
    this.#onDirty(this);
  }

  /** Takes what the engine has and the room was not told of: the engine failed before it answered. */
  async refresh(): Promise<void> {
    this.flush();
    this.receiveServerUpdate(await this.#context.engine.diff(this.document, this.#text.stateVector()));
  }

  broadcast(notice: Notice): void {
    for (const connection of this.connections) connection.notify(notice);
  }

  /** Relays what this turn brought, or lets it wait for what comes within a moment. */
  relay(): void {
    this.#relay.request();
  }

  /** Hands what came in to the engine. */
  store(): void {
    this.commits.flush();
    this.#answers.note();
  }

  /** Relays and stores without waiting. */
  flush(): void {
    this.#relay.run();
    this.store();
  }

  /** Resolves when one who comes in can be given the text. */
  async whenReadyFor(connection: Connection): Promise<void> {
    if (connection.isEditor) await this.#mending.whenShowable();
  }

  /** Resolves when all that came in is mended, durable and acknowledged. */
  async whenAtRest(): Promise<void> {
    await this.#mending.settle();
    await this.commits.whenIdle();
  }

  dispose(): void {
    this.#presencePace.stop();
    this.#relay.stop();
    this.#answers.stop();
    this.#mending.stop();
  }

  readonly #vector = (): Uint8Array => this.#text.stateVector();

  #receiveChange(connection: Connection, { update, scan }: Inbound<'change'>): void {
    connection.changes += 1;
    if (isEmptyUpdate(scan) || this.#text.has(update, scan)) return this.#markReceived(connection);
    if (!connection.canEdit) return connection.refuse('seat');
    if (this.#text.bytes + update.length > this.#context.limits.textBytes)
      return connection.refuse('text-full');
    const kept = this.#text.receive(update, scan, connection.id);
    this.commits.receive({ update: kept, by: connection.seat.personId });
    this.#markReceived(connection);
    this.#mending.note();
  }

  #markReceived(connection: Connection): void {
    this.commits.mark(connection);
    this.#onDirty(this);
  }

  #receivePresence(connection: Connection, body: Uint8Array): void {
    if (body.length > this.#context.limits.presenceBytes) return this.#context.metrics.addRefused('presence');
    const isRead = this.#presence.receive(connection.id, connection.seat, body);
    if (isRead) return this.#tellPresence();
    this.#context.metrics.addRefused('malformed');
    connection.close('malformed-frame');
  }

  #tellPresence(): void {
    if (this.#presence.hasNews) this.#presencePace.request();
  }

  #sendPresence(): void {
    const frames = [presenceFrame(this.#presence.takeNews())];
    for (const connection of this.connections) connection.write(frames, this.#vector);
  }
}

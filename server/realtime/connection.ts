/**
 * One socket of one person in one room: its seat, its rate, what it was told. A reader that does not keep up is
 * skipped and later caught up with one difference, so that nothing is ever buffered for it without bound.
 */
import type { Duplex } from 'node:stream';
import type { RawData, WebSocket } from 'ws';
import { closeCodes, type CloseName } from '../../shared/protocol/close-codes.ts';
import type { Notice } from '../../shared/protocol/notices.ts';
import type { Seat } from '../ports/seat-judge.ts';
import { ackFrame, noticeFrame, presenceFrame } from './frame-writer.ts';
import { Gate } from './gate.ts';
import { RateLimit } from './rate-limit.ts';
import type { RealtimeContext } from './realtime-context.ts';

/** `behind.since` is what the client has for certain, as a state vector. */
type Flow =
  | { readonly state: 'flowing' }
  | { readonly state: 'behind'; readonly at: number; readonly since: Uint8Array };

const emptyPresence = presenceFrame(Uint8Array.of(0));
const terminateAfterMs = 2000;
/** Up to here copying frames together costs less than a write of several. */
const joinedBytes = 16 * 1024;
/** What a text message counts as: nothing of ours, and therefore malformed. */
const noBytes = new Uint8Array();

export type ConnectionOptions = {
  readonly id: number;
  readonly seat: Seat;
  /** Whether it binds the text to an editor, which throws at what it does not know. */
  readonly isEditor: boolean;
  readonly webSocket: WebSocket;
  readonly socket: Duplex;
  readonly context: RealtimeContext;
  readonly onFrame: (connection: Connection, bytes: Uint8Array) => void;
};

export class Connection {
  readonly id: number;
  readonly isEditor: boolean;
  seat: Seat;
  /** Whether it asked for the text and therefore gets everything that comes after. */
  isSynced = false;
  /** Sync messages with an update in them received so far; what an acknowledgement counts. */
  changes = 0;
  readonly #webSocket: WebSocket;
  readonly #socket: Duplex;
  readonly #context: RealtimeContext;
  readonly #frames: RateLimit;
  readonly #bytes: RateLimit;
  readonly #gate: Gate;
  /** Nothing from the first refused change on can be acknowledged: the count would claim it. */
  #ackCeiling = Number.POSITIVE_INFINITY;
  #acked = 0;
  #ackOwed = 0;
  #refused = 0;
  #flow: Flow = { state: 'flowing' };
  #lastWrite: number;
  #answered = true;
  #isOverRate = false;
  #cancelResume: () => void = () => {};
  /** What is told while more may follow for the same write. */
  #held: Buffer[] | null = null;

  constructor({ id, seat, isEditor, webSocket, socket, context, onFrame }: ConnectionOptions) {
    const now = context.clock.now();
    const { limits } = context;
    this.id = id;
    this.seat = seat;
    this.isEditor = isEditor;
    this.#webSocket = webSocket;
    this.#socket = socket;
    this.#context = context;
    this.#lastWrite = now;
    this.#frames = new RateLimit(limits.framesPerSecond, limits.framesAtOnce, now);
    this.#bytes = new RateLimit(limits.bytesPerSecond, limits.bytesAtOnce, now);
    this.#gate = new Gate({
      deliver: (bytes) => this.isOpen && onFrame(this, bytes),
      onWaiting: () => webSocket.pause(),
      onFree: () => this.#readOn(),
    });
    webSocket.on('message', (data, isBinary) => this.#gate.pass(isBinary ? bytesOf(data) : noBytes));
    webSocket.on('pong', () => {
      this.#answered = true;
    });
  }

  get isOpen(): boolean {
    return this.#webSocket.readyState === this.#webSocket.OPEN;
  }

  get isBehind(): boolean {
    return this.#flow.state === 'behind';
  }

  get canEdit(): boolean {
    return this.seat.seat === 'edit';
  }

  /** Above its rate a connection is not read for a while: the sender's own buffers fill, not ours. */
  charge(frames: number, bytes: number): void {
    const now = this.#context.clock.now();
    const wait = Math.max(this.#frames.take(frames, now), this.#bytes.take(bytes, now));
    if (wait === 0 || this.#isOverRate) return;
    this.#isOverRate = true;
    this.#webSocket.pause();
    this.#cancelResume = this.#context.timers.after(wait, () => {
      this.#isOverRate = false;
      this.#readOn();
    });
  }

  /** Keeps what this connection sends waiting until the answered function is called. */
  hold(): () => void {
    return this.#gate.hold();
  }

  /** `since` is what the client has with all frames before these: the place to catch up from. */
  write(frames: readonly Buffer[], since: () => Uint8Array): void {
    if (!this.isOpen || this.isBehind || frames.length === 0) return;
    if (this.#socket.writableLength > this.#context.limits.slowReaderBytes) {
      this.#flow = { state: 'behind', at: this.#context.clock.now(), since: since() };
      return;
    }
    this.#send(frames);
  }

  /** What the client asked for; one that is behind gets it when it catches up, from where it asked. */
  answer(frames: readonly Buffer[], since: Uint8Array): void {
    if (this.#flow.state === 'behind') this.#flow = { ...this.#flow, since };
    else this.write(frames, () => since);
  }

  /** Calls back whenever a reader that was behind has emptied its socket, with what it has. */
  onDrained(catchUp: (since: Uint8Array) => void): void {
    this.#socket.on('drain', () => {
      if (this.#flow.state === 'flowing') return;
      const { since } = this.#flow;
      this.#flow = { state: 'flowing' };
      catchUp(since);
      this.acknowledge(this.#ackOwed);
    });
  }

  notify(notice: Notice): void {
    if (this.isOpen && !this.isBehind) this.#send([noticeFrame(notice)]);
  }

  notifyRights(): void {
    this.notify({ type: 'rights', seat: this.seat.seat, canEdit: this.canEdit });
  }

  /** What `work` tells goes out as one write. */
  together(work: () => void): void {
    const held: Buffer[] = [];
    this.#held = held;
    work();
    this.#held = null;
    this.#write(held);
  }

  /** Answers how many changes are newly acknowledged. */
  acknowledge(count: number): number {
    this.#ackOwed = Math.min(Math.max(this.#ackOwed, count), this.#ackCeiling);
    if (!this.isOpen || this.isBehind || this.#ackOwed <= this.#acked) return 0;
    const fresh = this.#ackOwed - this.#acked;
    this.#acked = this.#ackOwed;
    this.#send([ackFrame(this.#acked)]);
    return fresh;
  }

  /** RT-4: the change just received is dropped, counted and told. */
  refuse(reason: 'seat' | 'text-full'): void {
    this.#ackCeiling = Math.min(this.#ackCeiling, this.changes - 1);
    this.#refused += 1;
    this.#context.metrics.addRefused(reason);
    this.notify({ type: 'refused-frame', reason, count: this.#refused });
  }

  /** Called every few seconds: ends sockets that are stuck or gone, and tells a silent one that the line is up. */
  checkLine(): void {
    const now = this.#context.clock.now();
    const { limits } = this.#context;
    if (this.#flow.state === 'behind' && now - this.#flow.at > limits.slowReaderMs)
      return this.close('slow-reader');
    if (!this.#answered && !this.#webSocket.isPaused) return this.#drop();
    this.#answered = false;
    this.#webSocket.ping();
    if (now - this.#lastWrite >= limits.keepAliveMs && !this.isBehind) this.#send([emptyPresence]);
  }

  close(reason: CloseName, hint = ''): void {
    this.#context.metrics.addClosed(reason);
    this.#webSocket.resume();
    this.#webSocket.close(closeCodes[reason], hint === '' ? reason : `${reason}; ${hint}`);
    this.#context.timers.after(terminateAfterMs, () => this.#webSocket.terminate());
  }

  /** Lets go of timers; the socket is closed already. */
  dispose(): void {
    this.#cancelResume();
  }

  terminate(): void {
    this.#webSocket.terminate();
  }

  #readOn(): void {
    if (!this.#isOverRate && !this.#gate.isHeld) this.#webSocket.resume();
  }

  #drop(): void {
    this.#context.metrics.addClosed('no-answer');
    this.#webSocket.terminate();
  }

  /** Straight to the socket: the frames have their header already, and the library would make it again for each person. */
  #send(frames: readonly Buffer[]): void {
    if (this.#held === null) this.#write(frames);
    else this.#held.push(...frames);
  }

  #write(frames: readonly Buffer[]): void {
    if (frames.length === 0) return;
    this.#lastWrite = this.#context.clock.now();
    const [only] = frames;
    if (frames.length === 1 && only !== undefined) return void this.#socket.write(only);
    if (frames.reduce((sum, { length }) => sum + length, 0) <= joinedBytes)
      return void this.#socket.write(Buffer.concat(frames));
    this.#socket.cork();
    for (const frame of frames) this.#socket.write(frame);
    this.#socket.uncork();
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

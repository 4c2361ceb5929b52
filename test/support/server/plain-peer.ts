import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { WebSocket } from 'ws';
import * as sync from 'y-protocols/sync';
import * as Y from 'yjs';
import { frameTypes } from '../../../shared/protocol/frame-types.ts';

/** A document on a line to the server, by y-protocols alone: asks, answers, takes and sends, and counts what is durable. */
export class PlainPeer {
  readonly doc = new Y.Doc();
  readonly #address: string;
  readonly #headers: Readonly<Record<string, string>>;
  #socket: WebSocket | null = null;
  #sent = 0;
  #acknowledged = 0;
  #onNews: (() => void)[] = [];

  constructor(address: string, headers: Readonly<Record<string, string>>) {
    this.#address = address;
    this.#headers = headers;
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.#send((encoder) => sync.writeUpdate(encoder, update));
    });
  }

  /** Everything that was sent on this line is durable. */
  get isSaved(): boolean {
    return this.#socket !== null && this.#acknowledged === this.#sent;
  }

  /** Resolves when the text is here. */
  async connect(): Promise<void> {
    const socket = new WebSocket(this.#address, { headers: this.#headers });
    socket.binaryType = 'nodebuffer';
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    socket.on('error', () => {});
    this.#socket = socket;
    this.#sent = 0;
    this.#acknowledged = 0;
    await new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        if (!(data instanceof Uint8Array)) throw new Error('A frame is not binary.');
        if (this.#take(data) === sync.messageYjsSyncStep2) resolve();
      });
      this.#write((encoder) => sync.writeSyncStep1(encoder, this.doc));
    });
  }

  /** As when the network goes away: what is under way is lost. */
  drop(): void {
    this.#socket?.terminate();
    this.#socket?.removeAllListeners('message');
    this.#socket = null;
  }

  /** Calls back at everything that comes. */
  onNews(listener: () => void): void {
    this.#onNews.push(listener);
  }

  #take(data: Uint8Array): number | undefined {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    let step: number | undefined;
    if (type === frameTypes.ack) this.#acknowledged = decoding.readVarUint(decoder);
    if (type === frameTypes.sync) {
      const answer = encoding.createEncoder();
      step = sync.readSyncMessage(decoder, answer, this.doc, this);
      if (encoding.length(answer) > 0)
        this.#send((encoder) => encoding.writeUint8Array(encoder, encoding.toUint8Array(answer)));
    }
    for (const tell of this.#onNews) tell();
    return step;
  }

  /** A change: it will be counted by the server. */
  #send(write: (encoder: encoding.Encoder) => void): void {
    if (this.#socket === null) return;
    this.#sent += 1;
    this.#write(write);
  }

  #write(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, frameTypes.sync);
    write(encoder);
    this.#socket?.send(encoding.toUint8Array(encoder));
  }
}

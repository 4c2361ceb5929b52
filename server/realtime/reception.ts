import type { RawData, WebSocket } from 'ws';
import { Connection } from './connection.ts';
import type { Visitor } from './door.ts';
import type { OpenSockets } from './open-sockets.ts';
import type { RealtimeContext } from './realtime-context.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';

/** Brings an admitted visitor into the room, and what the visitor sends to the room. Nothing is read before the room is loaded. */
export class Reception {
  readonly #context: RealtimeContext;
  readonly #rooms: Rooms;
  readonly #sockets: OpenSockets;
  #lastId = 0;

  constructor(context: RealtimeContext, rooms: Rooms, sockets: OpenSockets) {
    this.#context = context;
    this.#rooms = rooms;
    this.#sockets = sockets;
  }

  /** `onEntered` runs once when the visitor sits in the room. */
  receive({ seat, webSocket, socket }: Visitor, onEntered: (connection: Connection) => void): void {
    const connection = new Connection({
      id: ++this.#lastId,
      seat,
      webSocket,
      socket,
      context: this.#context,
    });
    webSocket.pause();
    this.#sockets.add(connection);
    this.#context.metrics.setConnections(this.#sockets.size);
    webSocket.once('close', () => this.#leave(connection));
    this.#enter(connection).then((room) => {
      if (room === undefined) return;
      this.#listen(webSocket, connection, room);
      webSocket.resume();
      onEntered(connection);
    }, undefined);
  }

  #listen(webSocket: WebSocket, connection: Connection, room: Room): void {
    webSocket.on('message', (data, isBinary) => {
      if (!connection.isOpen) return;
      const bytes = isBinary ? bytesOf(data) : new Uint8Array();
      if (bytes.length > this.#context.limits.frameBytes) connection.close('frame-too-large');
      else room.receive(connection, bytes);
    });
  }

  async #enter(connection: Connection): Promise<Room | undefined> {
    const document = connection.seat.documentId;
    try {
      const room = await this.#rooms.enter(document, connection);
      if (room === undefined) connection.close('not-visible');
      return room;
    } catch (error) {
      this.#context.logger.error({ document, error: String(error) }, 'A text was not loaded.');
      connection.close('storage-failing');
      return undefined;
    }
  }

  #leave(connection: Connection): void {
    this.#sockets.remove(connection);
    this.#context.metrics.setConnections(this.#sockets.size);
    this.#rooms.leave(connection);
  }
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

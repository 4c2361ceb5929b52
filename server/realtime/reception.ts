import { OwnershipLost } from '../ports/text-owners.ts';
import { Connection } from './connection.ts';
import type { Visitor } from './door.ts';
import type { OpenSockets } from './open-sockets.ts';
import type { RealtimeContext } from './realtime-context.ts';
import type { Room } from './room.ts';
import type { Rooms } from './rooms.ts';
import type { SeatWatch } from './seat-watch.ts';
import type { TextHolds } from './text-holds.ts';

export type ReceptionParts = {
  readonly context: RealtimeContext;
  readonly rooms: Rooms;
  readonly sockets: OpenSockets;
  readonly holds: TextHolds;
  readonly watch: SeatWatch;
};

/** Brings an admitted visitor into the room, and what the visitor sends to the room. Nothing is read before the room is loaded. */
export class Reception {
  readonly #parts: ReceptionParts;
  #lastId = 0;

  constructor(parts: ReceptionParts) {
    this.#parts = parts;
  }

  /** `onEntered` runs once when the visitor sits in the room. */
  receive(visitor: Visitor, onEntered: (connection: Connection) => void): void {
    const { context, sockets, holds, watch } = this.#parts;
    const { webSocket, judgedAt } = visitor;
    let room: Room | undefined;
    const connection = new Connection({
      ...visitor,
      id: ++this.#lastId,
      context,
      onFrame: (sender, bytes) => {
        if (bytes.length > context.limits.frameBytes) sender.close('frame-too-large');
        else room?.receive(sender, bytes);
      },
    });
    const open = connection.hold();
    webSocket.pause();
    sockets.add(connection);
    context.metrics.setConnections(sockets.size);
    holds.include(connection);
    watch.catchUp(connection, judgedAt);
    webSocket.once('close', () => this.#leave(connection));
    void this.#enter(connection).then((entered) => {
      if (entered === undefined) return;
      room = entered;
      open();
      onEntered(connection);
    });
  }

  async #enter(connection: Connection): Promise<Room | undefined> {
    const document = connection.seat.documentId;
    try {
      const room = await this.#parts.rooms.enter(document, connection);
      if (room === undefined) connection.close('not-visible');
      await room?.whenReadyFor(connection);
      return room;
    } catch (error) {
      if (error instanceof OwnershipLost) {
        connection.close('moved');
        return undefined;
      }
      this.#parts.context.logger.error({ document, error: String(error) }, 'A text was not loaded.');
      connection.close('storage-failing');
      return undefined;
    }
  }

  #leave(connection: Connection): void {
    const { context, rooms, sockets } = this.#parts;
    sockets.remove(connection);
    context.metrics.setConnections(sockets.size);
    rooms.leave(connection);
  }
}

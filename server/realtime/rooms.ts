/** All rooms of this instance. A room is loaded once however many come at once, and unloaded only when all is stored (RT-6). */
import type { DocumentId } from '../../shared/domain/ids.ts';
import { OwnershipLost } from '../ports/text-owners.ts';
import type { Connection } from './connection.ts';
import type { RealtimeContext } from './realtime-context.ts';
import { Pace } from './pace.ts';
import { Room } from './room.ts';
import { RoomText } from './room-text.ts';

type Slot = {
  readonly opened: Promise<Room | undefined>;
  room: Room | null;
  /** Changes the server made while the room was being loaded. */
  readonly early: Uint8Array[];
  cancelUnload: () => void;
};

/** With the time of a commit well below the 50 ms that an acknowledgement may wait. */
const storeEveryMs = 20;
const busyStoreEveryMs = 50;
const comeBackHint = 'retry-after-ms=100';

export class Rooms {
  readonly #context: RealtimeContext;
  readonly #slots = new Map<DocumentId, Slot>();
  /** Rooms in which this turn brought something, and rooms that have something to store. */
  readonly #dirty = new Set<Room>();
  readonly #unstored = new Set<Room>();
  readonly #storePace: Pace;

  constructor(context: RealtimeContext) {
    this.#context = context;
    this.#storePace = new Pace({
      timers: context.timers,
      work: () => this.#store(),
      pauseMs: () => storeEveryMs + context.load.pressure() * (busyStoreEveryMs - storeEveryMs),
    });
  }

  all(): readonly Room[] {
    return [...this.#slots.values()].flatMap(({ room }) => room ?? []);
  }

  connections(): readonly Connection[] {
    return this.all().flatMap((room) => [...room.connections]);
  }

  find(document: DocumentId): Room | undefined {
    return this.#slots.get(document)?.room ?? undefined;
  }

  /** Puts a connection into its room; undefined for an unknown document. Rejects when the storage fails. */
  async enter(document: DocumentId, connection: Connection): Promise<Room | undefined> {
    const slot = this.#slots.get(document) ?? this.#open(document);
    const room = await slot.opened;
    if (room !== undefined && this.#slots.get(document) !== slot) throw new OwnershipLost(document);
    if (room === undefined || !connection.isOpen) return room;
    slot.cancelUnload();
    room.join(connection);
    return room;
  }

  /** Another instance owns the text: who sits here comes in again and is led to it. Nothing more is acknowledged. */
  abandon(document: DocumentId): void {
    const slot = this.#slots.get(document);
    if (slot === undefined) return;
    this.#slots.delete(document);
    slot.cancelUnload();
    this.#context.metrics.setRooms(this.#slots.size);
    if (slot.room === null) return;
    for (const connection of slot.room.connections) connection.close('moved', comeBackHint);
    this.#dirty.delete(slot.room);
    this.#unstored.delete(slot.room);
    slot.room.dispose();
  }

  leave(connection: Connection): void {
    const slot = this.#slots.get(connection.seat.documentId);
    const room = slot?.room ?? null;
    if (slot === undefined || room === null || !room.connections.has(connection)) return;
    room.leave(connection);
    if (room.connections.size === 0) this.#unloadLater(slot, room);
  }

  /** A durable change of the server's own, for whoever has the document open. */
  tell(document: DocumentId, update: Uint8Array): void {
    const slot = this.#slots.get(document);
    if (slot === undefined) return;
    if (slot.room === null) slot.early.push(update);
    else slot.room.receiveServerUpdate(update);
  }

  /** Resolves when everything received is durable and acknowledged. */
  async settle(): Promise<void> {
    for (const room of this.all()) room.flush();
    await Promise.all(this.all().map((room) => room.commits.whenIdle()));
    for (const room of this.all()) room.flush();
  }

  /** One room after the other: the engine has lost its memory and builds each text anew. */
  async refresh(): Promise<void> {
    for (const room of this.all()) await room.refresh();
  }

  dispose(): void {
    this.#storePace.stop();
    for (const slot of this.#slots.values()) {
      slot.cancelUnload();
      slot.room?.dispose();
    }
    this.#slots.clear();
  }

  #open(document: DocumentId): Slot {
    const slot: Slot = { opened: this.#load(document), room: null, early: [], cancelUnload: () => {} };
    this.#slots.set(document, slot);
    slot.opened.then(
      (room) => this.#opened(document, slot, room),
      () => this.#slots.get(document) === slot && this.#slots.delete(document),
    );
    return slot;
  }

  async #load(document: DocumentId): Promise<Room | undefined> {
    const opened = await this.#context.engine.open(document);
    if (opened === undefined) return undefined;
    const onDirty = (room: Room) => this.#flushLater(room);
    return new Room({ document, text: new RoomText(opened), context: this.#context, onDirty });
  }

  #opened(document: DocumentId, slot: Slot, room: Room | undefined): void {
    if (this.#slots.get(document) !== slot) return room?.dispose();
    if (room === undefined) {
      this.#slots.delete(document);
      return;
    }
    slot.room = room;
    for (const update of slot.early) room.receiveServerUpdate(update);
    this.#context.metrics.setRooms(this.#slots.size);
    this.#unloadLater(slot, room);
  }

  #flushLater(room: Room): void {
    this.#dirty.add(room);
    if (this.#dirty.size > 1) return;
    setImmediate(() => {
      const rooms = [...this.#dirty];
      this.#dirty.clear();
      for (const dirty of rooms) {
        dirty.relay();
        this.#unstored.add(dirty);
      }
      this.#storePace.request();
    });
  }

  /** All rooms together: one message to the engine and one commit, however many people write. */
  #store(): void {
    const rooms = [...this.#unstored];
    this.#unstored.clear();
    for (const room of rooms) room.store();
  }

  #unloadLater(slot: Slot, room: Room): void {
    slot.cancelUnload();
    slot.cancelUnload = this.#context.timers.after(this.#context.limits.roomIdleMs, () => {
      void room.whenAtRest().then(() => this.#unload(slot, room));
    });
  }

  #unload(slot: Slot, room: Room): void {
    if (room.connections.size > 0 || this.#slots.get(room.document) !== slot) return;
    room.dispose();
    this.#slots.delete(room.document);
    this.#context.metrics.setRooms(this.#slots.size);
    this.#context.engine.close(room.document).catch((error: unknown) => {
      this.#context.logger.warn(
        { document: room.document, error: String(error) },
        'The text stays in memory.',
      );
    });
  }
}

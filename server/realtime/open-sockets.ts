import type { CloseName } from '../../shared/protocol/close-codes.ts';
import type { RealtimeLimits } from '../../shared/protocol/limits.ts';
import type { Seat } from '../ports/seat-judge.ts';
import type { Connection } from './connection.ts';

/** Every socket of this instance, counted by person and by document. */
export class OpenSockets {
  readonly #connections = new Map<Connection, Seat>();
  readonly #ofPerson = new Map<string, number>();
  readonly #ofDocument = new Map<string, number>();
  #whenEmpty: (() => void)[] = [];

  get size(): number {
    return this.#connections.size;
  }

  all(): readonly Connection[] {
    return [...this.#connections.keys()];
  }

  /** Null when there is room for one more. */
  crowding(seat: Seat, limits: RealtimeLimits): CloseName | null {
    const ofPerson = this.#ofPerson.get(seat.personId) ?? 0;
    const ofDocument = this.#ofDocument.get(seat.documentId) ?? 0;
    const isFull = ofPerson >= limits.connectionsPerPerson || ofDocument >= limits.connectionsPerDocument;
    return isFull ? 'too-many-connections' : null;
  }

  add(connection: Connection): void {
    this.#connections.set(connection, connection.seat);
    count(this.#ofPerson, connection.seat.personId, 1);
    count(this.#ofDocument, connection.seat.documentId, 1);
  }

  remove(connection: Connection): void {
    const seat = this.#connections.get(connection);
    if (seat === undefined) return;
    this.#connections.delete(connection);
    count(this.#ofPerson, seat.personId, -1);
    count(this.#ofDocument, seat.documentId, -1);
    if (this.size > 0) return;
    const waiting = this.#whenEmpty;
    this.#whenEmpty = [];
    for (const resolve of waiting) resolve();
  }

  whenEmpty(): Promise<void> {
    return this.size === 0 ? Promise.resolve() : new Promise((resolve) => this.#whenEmpty.push(resolve));
  }
}

function count(counts: Map<string, number>, key: string, change: 1 | -1): void {
  const next = (counts.get(key) ?? 0) + change;
  if (next === 0) counts.delete(key);
  else counts.set(key, next);
}

import type { CloseName } from '../../shared/protocol/close-codes.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { RealtimeLimits } from '../../shared/protocol/limits.ts';
import type { Seat } from '../ports/seat-judge.ts';
import type { Connection } from './connection.ts';

/** Every socket of this instance, counted by person and by document. */
export class OpenSockets {
  readonly #connections = new Map<Connection, Seat>();
  readonly #ofPerson = new Map<string, number>();
  readonly #ofDocument = new Map<DocumentId, Set<Connection>>();
  #whenEmpty: (() => void)[] = [];

  get size(): number {
    return this.#connections.size;
  }

  all(): readonly Connection[] {
    return [...this.#connections.keys()];
  }

  of(document: DocumentId): readonly Connection[] {
    return [...(this.#ofDocument.get(document) ?? [])];
  }

  /** Null when there is room for one more. */
  crowding(seat: Seat, limits: RealtimeLimits): CloseName | null {
    const ofPerson = this.#ofPerson.get(seat.personId) ?? 0;
    const ofDocument = this.#ofDocument.get(seat.documentId)?.size ?? 0;
    const isFull = ofPerson >= limits.connectionsPerPerson || ofDocument >= limits.connectionsPerDocument;
    return isFull ? 'too-many-connections' : null;
  }

  add(connection: Connection): void {
    this.#connections.set(connection, connection.seat);
    count(this.#ofPerson, connection.seat.personId, 1);
    const ofDocument = this.#ofDocument.get(connection.seat.documentId);
    if (ofDocument === undefined) this.#ofDocument.set(connection.seat.documentId, new Set([connection]));
    else ofDocument.add(connection);
  }

  remove(connection: Connection): void {
    const seat = this.#connections.get(connection);
    if (seat === undefined) return;
    this.#connections.delete(connection);
    count(this.#ofPerson, seat.personId, -1);
    const ofDocument = this.#ofDocument.get(seat.documentId);
    ofDocument?.delete(connection);
    if (ofDocument?.size === 0) this.#ofDocument.delete(seat.documentId);
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

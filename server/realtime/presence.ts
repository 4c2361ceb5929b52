/**
 * Who is in a room, as y-protocols awareness states: one client id per connection, bound by the first state the
 * connection sends. The `user` of a state is the server's word, whatever the client wrote (RT-5). Providers echo the
 * states of others back to the server; those entries are left out silently.
 */
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import type { Seat } from '../ports/seat-judge.ts';

type Entry = {
  readonly client: number;
  readonly clock: number;
  readonly state: Readonly<Record<string, unknown>> | null;
};
/** `heard` is the clock the client gave, `clock` the one others are told: it also grows when a client comes back. */
type Member = {
  readonly heard: number;
  readonly clock: number;
  readonly json: string;
  readonly connection: number;
  readonly personId: string;
};

const mostEntries = 1000;
const mostRemembered = 1000;
const hues = 360;

export class Presence {
  readonly #members = new Map<number, Member>();
  readonly #clientOf = new Map<number, number>();
  readonly #changed = new Set<number>();
  /** Clocks of those who left, so that a return is not taken for old news. */
  readonly #left = new Map<number, number>();

  /** Takes what `body` says about the connection itself. Answers false when the bytes are malformed. */
  receive(connection: number, seat: Seat, body: Uint8Array): boolean {
    const entries = readEntries(body);
    if (entries === undefined) return false;
    const own = entries.find((entry) => this.#isOwn({ connection, seat, entry, count: entries.length }));
    if (own !== undefined) this.#take(connection, seat, own);
    return true;
  }

  leave(connection: number): void {
    const client = this.#clientOf.get(connection);
    this.#clientOf.delete(connection);
    if (client === undefined) return;
    const member = this.#members.get(client);
    if (member === undefined || member.connection !== connection) return;
    this.#members.delete(client);
    this.#remember(client, member.clock);
    this.#changed.add(client);
  }

  get hasNews(): boolean {
    return this.#changed.size > 0;
  }

  /** The states that changed since the last call. */
  takeNews(): Uint8Array {
    const body = this.#encode([...this.#changed]);
    this.#changed.clear();
    return body;
  }

  /** Everyone's state but the connection's own, for one who comes in or asks. */
  othersOf(connection: number): Uint8Array {
    const own = this.#clientOf.get(connection);
    return this.#encode([...this.#members.keys()].filter((client) => client !== own));
  }

  #remember(client: number, clock: number): void {
    this.#left.set(client, clock);
    if (this.#left.size <= mostRemembered) return;
    const oldest = this.#left.keys().next();
    if (!oldest.done) this.#left.delete(oldest.value);
  }

  #isOwn(claim: { connection: number; seat: Seat; entry: Entry; count: number }): boolean {
    const bound = this.#clientOf.get(claim.connection);
    if (bound !== undefined) return bound === claim.entry.client;
    if (claim.entry.state === null) return false;
    const holder = this.#members.get(claim.entry.client);
    // A reconnecting provider comes with its old id, alone in the frame, while its dead socket may still sit here.
    return holder === undefined || (holder.personId === claim.seat.personId && claim.count === 1);
  }

  #take(connection: number, seat: Seat, entry: Entry): void {
    const member = this.#members.get(entry.client);
    if (entry.state === null) return this.leave(connection);
    if (member?.connection === connection && entry.clock <= member.heard) return;
    const told = member?.clock ?? this.#left.get(entry.client) ?? -1;
    this.#clientOf.set(connection, entry.client);
    this.#members.set(entry.client, {
      heard: entry.clock,
      clock: Math.max(entry.clock, told + 1),
      json: JSON.stringify({ ...entry.state, user: stampOf(seat) }),
      connection,
      personId: seat.personId,
    });
    this.#changed.add(entry.client);
  }

  #encode(clients: readonly number[]): Uint8Array {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, clients.length);
    for (const client of clients) {
      const member = this.#members.get(client);
      encoding.writeVarUint(encoder, client);
      encoding.writeVarUint(encoder, member?.clock ?? this.#left.get(client) ?? 0);
      encoding.writeVarString(encoder, member?.json ?? 'null');
    }
    return encoding.toUint8Array(encoder);
  }
}

function stampOf(seat: Seat) {
  return {
    name: seat.name,
    personId: seat.personId,
    delegation: seat.delegationName,
    color: seat.color ?? colorOf(seat.personId),
  };
}

function colorOf(personId: string): string {
  let hash = 0;
  for (const character of personId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % hues;
  return hexOf(hash);
}

/**
 * A hue in degrees at one saturation and lightness, as `#rrggbb`: the only form the editors' carets take. White letters
 * are read on every one of them.
 */
function hexOf(hue: number): string {
  const channel = (offset: number): string => {
    const place = (offset + hue / 30) % 12;
    const value = 0.28 - 0.182 * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

function readEntries(body: Uint8Array): Entry[] | undefined {
  try {
    const decoder = decoding.createDecoder(body);
    const count = decoding.readVarUint(decoder);
    if (count > mostEntries) return undefined;
    const entries = Array.from({ length: count }, () => readEntry(decoder));
    return decoding.hasContent(decoder) ? undefined : entries;
  } catch {
    // lib0 throws on truncated bytes, JSON.parse on what is not JSON.
    return undefined;
  }
}

function readEntry(decoder: decoding.Decoder): Entry {
  const client = decoding.readVarUint(decoder);
  const clock = decoding.readVarUint(decoder);
  const state: unknown = JSON.parse(decoding.readVarString(decoder));
  if (state === null) return { client, clock, state };
  if (typeof state !== 'object') throw new Error('state');
  return { client, clock, state: { ...state } };
}

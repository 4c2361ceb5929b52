/**
 * What a room says to everyone in it: the changes of a turn of the event loop, and in a large audience or under load those of a
 * moment that nobody sees, as one write to each and not to their sender; acknowledgements go out in the same write.
 */
import type { Connection } from './connection.ts';
import { Pace } from './pace.ts';
import type { RealtimeContext } from './realtime-context.ts';
import type { Marks } from './room-commits.ts';
import { othersFrames, type RoomText } from './room-text.ts';

/** One picture of a screen; among few people it is less, because there a write for each change costs little. */
const longestRelayMs = 16;
const audiencePerMs = 4;
/** Where there is more to do than time, what is said together costs a fraction; nobody sees it at once then anyway. */
const busyRelayMs = 50;
/** Long enough to see whether several write at once. */
const probingRelayMs = 12;

export type RoomRelayOptions = {
  readonly text: RoomText;
  readonly context: RealtimeContext;
  readonly connections: ReadonlySet<Connection>;
};

export class RoomRelay {
  readonly #options: RoomRelayOptions;
  readonly #pace: Pace;
  readonly #owed = new Map<Connection, number>();
  /** Whether several wrote at once last time. Who waits for each other's words gains nothing by waiting longer. */
  #isLively = false;

  constructor(options: RoomRelayOptions) {
    this.#options = options;
    this.#pace = new Pace({
      timers: options.context.timers,
      work: () => this.#relay(),
      pauseMs: () => this.#pauseMs(),
    });
  }

  /** Relays what is there, or lets it wait for what comes within a moment. */
  request(): void {
    this.#pace.request();
  }

  /** Without waiting. */
  run(): void {
    this.#pace.run();
  }

  /** So many changes of each are durable: told with what else there is to tell. */
  owe(marks: Marks): void {
    for (const [connection, count] of marks)
      if (this.#options.connections.has(connection)) this.#owed.set(connection, count);
    if (this.#owed.size > 0) this.request();
  }

  forget(connection: Connection): void {
    this.#owed.delete(connection);
  }

  stop(): void {
    this.#pace.stop();
  }

  #pauseMs(): number {
    const { connections, context } = this.#options;
    const pause = Math.min(longestRelayMs, connections.size / audiencePerMs);
    const busy = this.#isLively ? busyRelayMs : probingRelayMs;
    return Math.max(pause, context.load.pressure() * busy);
  }

  #relay(): void {
    if (this.#options.text.hasOutgoing) this.#relayText();
    else for (const connection of this.#owed.keys()) this.#acknowledge(connection);
    this.#owed.clear();
  }

  #relayText(): void {
    const { text, connections } = this.#options;
    const outgoing = text.takeOutgoing();
    const senders = new Set(outgoing.map(({ from }) => from));
    this.#isLively = senders.size > 1;
    const all = [Buffer.concat(outgoing.map(({ frame }) => frame))];
    const before = () => text.stateVectorBefore(outgoing);
    for (const connection of connections) {
      const frames = senders.has(connection.id) ? othersFrames(outgoing, connection.id) : all;
      connection.together(() => {
        if (connection.isSynced) connection.write(frames, before);
        this.#acknowledge(connection);
      });
    }
  }

  #acknowledge(connection: Connection): void {
    const count = this.#owed.get(connection);
    if (count === undefined) return;
    const fresh = connection.acknowledge(count);
    if (fresh > 0) this.#options.context.metrics.addAcknowledged(fresh);
  }
}

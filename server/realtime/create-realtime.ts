import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { schemaVersion } from '../../shared/content/schema.ts';
import type { Bus } from '../ports/bus.ts';
import type { LiveText } from '../ports/live-text.ts';
import type { Timers } from '../ports/timers.ts';
import { Door, type DoorOptions } from './door.ts';
import { InstanceLinks, type Several } from './instances/instance-links.ts';
import { createLiveText } from './live-text.ts';
import { OpenSockets } from './open-sockets.ts';
import type { RealtimeContext } from './realtime-context.ts';
import { Reception } from './reception.ts';
import { Rooms } from './rooms.ts';
import { SeatWatch } from './seat-watch.ts';
import { StorageHealth } from './storage-health.ts';
import { TextHolds } from './text-holds.ts';

export type RealtimeOptions = RealtimeContext & {
  readonly bus: Bus;
  /** Scheme, host and port of the installation, as browsers send it in `Origin`. */
  readonly origins: readonly string[];
  /** Absent where one instance has the store to itself. */
  readonly several?: Several | undefined;
};

export type Realtime = {
  readonly liveText: LiveText;
  /** For the HTTP server's `upgrade` event. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** For the `upgrade` event of the listener that only other instances reach. */
  handleNeighbour(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** False while texts cannot be stored (RT-6). */
  isHealthy(): boolean;
  start(): void;
  /** Stores and acknowledges everything, then closes each connection with a hint when to come back, then the engine. */
  stop(): Promise<void>;
};

const tickMs = 10_000;
const longestStopMs = 8000;
const comeBackHint = 'retry-after-ms=1000';

/** The realtime server: its door, its rooms and the live texts that features change. Owns the engine it is given. */
export function createRealtime(options: RealtimeOptions): Realtime {
  const rooms = new Rooms(options);
  const sockets = new OpenSockets();
  const watch = new SeatWatch(options, rooms, sockets);
  const holds = new TextHolds(options, sockets);
  const reception = new Reception({ context: options, rooms, sockets, holds, watch });
  const health = new StorageHealth(options, rooms);
  const local = createLiveText({ engine: options.engine, rooms, holds, watch });
  const links =
    options.several === undefined
      ? null
      : new InstanceLinks({
          ...options.several,
          context: options,
          liveText: local,
          receive: (visit) => door.handleForwarded(visit),
          abandon: (document) => rooms.abandon(document),
        });
  const door: Door = new Door({
    context: options,
    origins: options.origins,
    schemaVersion,
    crowding: (seat) => sockets.crowding(seat, options.limits),
    newsCount: () => watch.heard,
    admit: (visitor) => reception.receive(visitor, (connection) => health.tell(connection)),
    ...(links === null ? {} : { directions: directionsBy(links) }),
  });
  const endings: (() => void)[] = [];
  let endTick = () => {};

  function tick(): void {
    for (const connection of sockets.all()) connection.checkLine();
    watch.checkSessions();
    endTick = options.timers.after(tickMs, tick);
  }

  function refreshRooms(): void {
    rooms.refresh().catch((error: unknown) => {
      options.logger.error(
        { error: String(error) },
        'A room may lack a change of the server until it is loaded again.',
      );
    });
  }

  return {
    liveText: links?.liveText ?? local,
    handleUpgrade: (request, socket, head) => door.handleUpgrade(request, socket, head),
    handleNeighbour: (request, socket, head) => links?.handleUpgrade(request, socket, head),
    isHealthy: () => health.isOk,
    start() {
      links?.start();
      tick();
      endings.push(options.bus.subscribe((news) => watch.hear(news)));
      endings.push(options.engine.onStorage((state) => health.hear(state)));
      endings.push(options.engine.onRestart(refreshRooms));
    },
    async stop() {
      door.close();
      watch.stop();
      endTick();
      for (const end of endings) end();
      await withinTime(rooms.settle(), options.timers);
      for (const connection of sockets.all()) connection.close('shutting-down', comeBackHint);
      await withinTime(sockets.whenEmpty(), options.timers);
      for (const connection of sockets.all()) connection.terminate();
      links?.stop();
      rooms.dispose();
      await options.engine.stop();
    },
  };
}

function directionsBy(links: InstanceLinks): DoorOptions['directions'] & object {
  return {
    ofVisitor: (visit, document) => links.forward(visit, document),
    ofForwarded: (document) => links.direct(document),
  };
}

/** Waits for what should end soon, but not for ever. */
function withinTime(ending: Promise<void>, timers: Timers): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(longestStopMs, resolve);
    ending.then(resolve, reject).finally(cancel);
  });
}

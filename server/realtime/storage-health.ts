import type { StorageState } from '../ports/text-engine.ts';
import type { Connection } from './connection.ts';
import type { RealtimeContext } from './realtime-context.ts';
import type { Rooms } from './rooms.ts';

/** Whether texts can be stored, for the health check and for everyone who writes (RT-6). */
export class StorageHealth {
  readonly #context: RealtimeContext;
  readonly #rooms: Rooms;
  #state: StorageState = 'ok';

  constructor(context: RealtimeContext, rooms: Rooms) {
    this.#context = context;
    this.#rooms = rooms;
  }

  get isOk(): boolean {
    return this.#state === 'ok';
  }

  hear(state: StorageState): void {
    this.#state = state;
    this.#context.metrics.setStorageOk(state === 'ok' ? 1 : 0);
    this.#context.logger.warn({ state }, 'The storage of texts changed its state.');
    for (const room of this.#rooms.all()) room.broadcast({ type: 'storage', state });
  }

  /** One who comes in while the storage fails learns of it. */
  tell(connection: Connection): void {
    if (!this.isOk) connection.notify({ type: 'storage', state: this.#state });
  }
}

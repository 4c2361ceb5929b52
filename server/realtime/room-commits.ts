/**
 * From received to acknowledged. What came in within a few milliseconds goes to the engine as one group; when that is durable,
 * every sender learns how many of its changes are. A message without content is acknowledged with the group before it:
 * by then everything the sender was told we have is durable too.
 */
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { ReceivedUpdate } from '../ports/text-engine.ts';
import { OwnershipLost } from '../ports/text-owners.ts';
import type { Connection } from './connection.ts';
import type { RealtimeContext } from './realtime-context.ts';

type Marks = Map<Connection, number>;

export class RoomCommits {
  readonly #document: DocumentId;
  readonly #context: RealtimeContext;
  #gathered: ReceivedUpdate[] = [];
  #gatheredAt = 0;
  #marks: Marks = new Map();
  /** Marks of the groups on their way to the storage, oldest first. */
  readonly #underway: Marks[] = [];
  #idle: (() => void)[] = [];

  constructor(document: DocumentId, context: RealtimeContext) {
    this.#document = document;
    this.#context = context;
  }

  get isIdle(): boolean {
    return this.#underway.length === 0 && this.#gathered.length === 0 && this.#marks.size === 0;
  }

  /** Resolves when everything received is durable and acknowledged. */
  whenIdle(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }

  receive(update: ReceivedUpdate): void {
    if (this.#gathered.length === 0) this.#gatheredAt = performance.now();
    this.#gathered.push(update);
  }

  /** The sender's changes so far are acknowledged with what has been received so far. */
  mark(connection: Connection): void {
    this.#marks.set(connection, connection.changes);
  }

  /** Hands on what was gathered. */
  flush(): void {
    const marks = this.#marks;
    this.#marks = new Map();
    if (this.#gathered.length > 0) return this.#store(marks);
    const last = this.#underway.at(-1);
    if (last === undefined) this.#acknowledge(marks);
    else for (const [connection, count] of marks) last.set(connection, count);
  }

  #store(marks: Marks): void {
    const updates = this.#gathered;
    this.#gathered = [];
    this.#underway.push(marks);
    this.#context.metrics.addWaiting(updates.length);
    const startedAt = this.#gatheredAt;
    this.#context.engine.append(this.#document, updates).then(
      () => {
        this.#context.metrics.addWaiting(-updates.length);
        this.#context.metrics.observeCommit((performance.now() - startedAt) / 1000);
        this.#underway.splice(this.#underway.indexOf(marks), 1);
        this.#acknowledge(marks);
      },
      (error: unknown) => {
        // Another instance owns the text, and this room is being left; or the engine ended. The group stays underway
        // for ever: never acknowledged, never unloaded.
        if (error instanceof OwnershipLost) return;
        this.#context.logger.error(
          { document: this.#document, error: String(error) },
          'Changes were not stored.',
        );
      },
    );
  }

  #acknowledge(marks: Marks): void {
    let fresh = 0;
    for (const [connection, count] of marks) fresh += connection.acknowledge(count);
    if (fresh > 0) this.#context.metrics.addAcknowledged(fresh);
    if (!this.isIdle) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

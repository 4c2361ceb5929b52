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

/** How many changes of each connection, counted from its first. */
export type Marks = ReadonlyMap<Connection, number>;
type OpenMarks = Map<Connection, number>;

export type RoomCommitsOptions = {
  readonly document: DocumentId;
  readonly context: RealtimeContext;
  /** So many changes are durable. */
  readonly onDurable: (marks: Marks) => void;
};

export class RoomCommits {
  readonly #options: RoomCommitsOptions;
  #gathered: ReceivedUpdate[] = [];
  #gatheredAt = 0;
  #marks: OpenMarks = new Map();
  /** Marks of the groups on their way to the storage, oldest first. */
  readonly #underway: OpenMarks[] = [];
  #idle: (() => void)[] = [];

  constructor(options: RoomCommitsOptions) {
    this.#options = options;
  }

  get isIdle(): boolean {
    return this.#underway.length === 0 && this.#gathered.length === 0 && this.#marks.size === 0;
  }

  /** Resolves when everything received is durable. */
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
    if (last === undefined) this.#end(marks);
    else for (const [connection, count] of marks) last.set(connection, count);
  }

  #store(marks: OpenMarks): void {
    const { document, context } = this.#options;
    const updates = this.#gathered;
    this.#gathered = [];
    this.#underway.push(marks);
    context.metrics.addWaiting(updates.length);
    const startedAt = this.#gatheredAt;
    context.engine.append(document, updates).then(
      () => {
        context.metrics.addWaiting(-updates.length);
        context.metrics.observeCommit((performance.now() - startedAt) / 1000);
        this.#underway.splice(this.#underway.indexOf(marks), 1);
        this.#end(marks);
      },
      (error: unknown) => {
        // Another instance owns the text, and this room is being left; or the engine ended. The group stays underway
        // for ever: never acknowledged, never unloaded.
        if (error instanceof OwnershipLost) return;
        context.logger.error({ document, error: String(error) }, 'Changes were not stored.');
      },
    );
  }

  #end(marks: Marks): void {
    this.#options.onDurable(marks);
    if (!this.isIdle) return;
    const waiting = this.#idle;
    this.#idle = [];
    for (const resolve of waiting) resolve();
  }
}

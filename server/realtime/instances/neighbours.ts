/**
 * The other instances. Each keeps a record whose revision grows; one whose revision did not grow for a while, by the
 * clock of the one who looks, is taken for gone, and its texts go to who asks for them. A wrong guess costs a moment and
 * no word: an owner that was paused finds that it is none any more (server/ports/text-owners.ts).
 */
import type { Collection, Records } from '../../ports/records.ts';
import type { Timers } from '../../ports/timers.ts';
import type { RealtimeLogger } from '../realtime-logger.ts';
import { Heartbeat } from './heartbeat.ts';
import { type InstanceRecord, instanceType } from './instance-record.ts';

const beatMs = 500;
const goneAfterMs = 3000;
/** One whose port is closed is taken for gone sooner. */
const suspectGoneAfterMs = 1500;
const sweptAfterMs = 60_000;

export type Neighbour = InstanceRecord;
type Sight = {
  readonly neighbour: Neighbour;
  readonly revision: number;
  readonly changedAt: number;
  isSuspect: boolean;
};

export type NeighboursOptions = {
  readonly records: Records;
  readonly timers: Timers;
  readonly logger: RealtimeLogger;
  /** This instance: a name that no other process ever had, and where it listens for the others. */
  readonly self: InstanceRecord;
};

export class Neighbours {
  readonly self: InstanceRecord;
  readonly #options: NeighboursOptions;
  readonly #instances: Collection<InstanceRecord>;
  readonly #heartbeat: Heartbeat;
  readonly #goneListeners = new Set<(instance: string) => void>();
  #sights: ReadonlyMap<string, Sight> = new Map();
  #lookedAt = performance.now();
  #endTimer = () => {};
  #running: Promise<void> = Promise.resolve();
  #onSilence: () => Promise<void> = async () => {};
  #wasSilent = false;

  constructor(options: NeighboursOptions) {
    this.self = options.self;
    this.#options = options;
    this.#instances = options.records.of(instanceType);
    this.#heartbeat = new Heartbeat(this.#instances, options.self);
  }

  /** How many live, as far as was seen last. */
  get living(): number {
    return [...this.#sights.values()].filter((sight) => !this.#isGone(sight)).length;
  }

  /** Resolves when the others can see this instance, and it them. */
  async start(): Promise<void> {
    await this.#heartbeat.beat();
    await this.#look();
    this.#tickLater();
  }

  async stop(): Promise<void> {
    this.#endTimer();
    await this.#running;
    this.#endTimer();
    await this.#heartbeat.stop();
  }

  /** Undefined when it is gone. One that was never seen is looked for. */
  async find(instance: string): Promise<Neighbour | undefined> {
    if (!this.#sights.has(instance)) await this.#look();
    const sight = this.#sights.get(instance);
    return sight === undefined || this.#isGone(sight) ? undefined : sight.neighbour;
  }

  /** It did not take a connection. */
  suspect(instance: string): void {
    const sight = this.#sights.get(instance);
    if (sight !== undefined) sight.isSuspect = true;
  }

  /** Answers the function that ends the subscription. */
  onGone(listener: (instance: string) => void): () => void {
    this.#goneListeners.add(listener);
    return () => this.#goneListeners.delete(listener);
  }

  /** `check` runs after a time in which others may have taken this instance for gone; again, should it reject. */
  afterSilence(check: () => Promise<void>): void {
    this.#onSilence = check;
  }

  #isGone({ changedAt, isSuspect }: Sight): boolean {
    return this.#lookedAt - changedAt >= (isSuspect ? suspectGoneAfterMs : goneAfterMs);
  }

  #tickLater(): void {
    this.#endTimer = this.#options.timers.after(beatMs, () => {
      this.#running = this.#tick();
    });
  }

  async #tick(): Promise<void> {
    try {
      const [silence] = await Promise.all([this.#heartbeat.beat(), this.#look()]);
      this.#wasSilent ||= silence >= suspectGoneAfterMs;
      if (this.#wasSilent) {
        await this.#onSilence();
        this.#wasSilent = false;
      }
    } catch (error) {
      this.#options.logger.warn({ error: String(error) }, 'The other instances could not be looked at.');
    }
    this.#tickLater();
  }

  async #look(): Promise<void> {
    const askedAt = performance.now();
    const { items } = await this.#instances.list({ limit: 1000 });
    const before = this.#sights;
    const now = performance.now();
    this.#sights = new Map(
      items
        .filter(({ value }) => value.id !== this.self.id)
        .map(({ value, revision }) => [value.id, sightOf(before.get(value.id), { value, revision, now })]),
    );
    this.#lookedAt = askedAt;
    for (const id of before.keys()) if (!this.#sights.has(id)) this.#tellGone(id);
    for (const [id, sight] of this.#sights) {
      if (this.#isGone(sight)) this.#tellGone(id);
      if (askedAt - sight.changedAt >= sweptAfterMs) await this.#instances.remove(id);
    }
  }

  #tellGone(instance: string): void {
    for (const listener of this.#goneListeners) listener(instance);
  }
}

type Seen = { readonly value: Neighbour; readonly revision: number; readonly now: number };

function sightOf(before: Sight | undefined, { value, revision, now }: Seen): Sight {
  if (before?.revision === revision) return before;
  return { neighbour: value, revision, changedAt: now, isSuspect: false };
}

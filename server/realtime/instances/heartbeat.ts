import type { Collection } from '../../ports/records.ts';
import type { InstanceRecord } from './instance-record.ts';

/** This instance's own record, which nobody else writes, and how long it may have looked dead to the others. */
export class Heartbeat {
  readonly #instances: Collection<InstanceRecord>;
  readonly #self: InstanceRecord;
  #revision = 0;
  #sentAt = performance.now();

  constructor(instances: Collection<InstanceRecord>, self: InstanceRecord) {
    this.#instances = instances;
    this.#self = self;
  }

  /**
   * Answers the longest time in milliseconds for which nobody can have seen a change: from the sending of the beat before to
   * the arrival of this one. Rejects when the storage fails.
   */
  async beat(): Promise<number> {
    const sentAt = performance.now();
    await this.#write();
    const silence = performance.now() - this.#sentAt;
    this.#sentAt = sentAt;
    return silence;
  }

  async stop(): Promise<void> {
    await this.#instances.remove(this.#self.id);
  }

  async #write(): Promise<void> {
    if (this.#revision > 0 && (await this.#instances.replace(this.#self, this.#revision)) === 'ok') {
      this.#revision += 1;
      return;
    }
    // New, swept away as dead, or the answer to the beat before was lost.
    const found = await this.#instances.get(this.#self.id);
    if (found !== undefined) this.#revision = found.revision;
    else if ((await this.#instances.insert(this.#self)) === 'ok') this.#revision = 1;
  }
}

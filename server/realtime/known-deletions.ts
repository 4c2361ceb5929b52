import { IdRanges } from './id-ranges.ts';
import { type ClockRange, scanUpdate } from './update-scan.ts';

const nothing = () => {};
/** Keeping more in order would cost more than telling people what they know. */
const mostRanges = 50_000;

/** What the updates of a text delete: whether an update deletes anything more. */
export class KnownDeletions {
  readonly #known = new IdRanges();

  constructor(updates: Iterable<Uint8Array>) {
    for (const update of updates) this.add(update);
  }

  add(update: Uint8Array): void {
    scanUpdate(update, { onFormat: nothing, onDelete: (range) => this.#add(range) });
  }

  /** False also for bytes that are no update, and where there are too many deletions to know. */
  hasAll(update: Uint8Array): boolean {
    if (this.#known.size > mostRanges) return false;
    let isKnown = true;
    const look = ({ client, from, to }: ClockRange) => {
      isKnown &&= this.#known.hasAll(client, from, to - from);
    };
    return scanUpdate(update, { onFormat: nothing, onDelete: look }) !== undefined && isKnown;
  }

  #add({ client, from, to }: ClockRange): void {
    if (this.#known.size <= mostRanges) this.#known.add(client, from, to - from);
  }
}

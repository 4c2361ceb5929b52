import { type ClockRange, scanUpdate } from './update-scan.ts';

const nothing = () => {};
/** Keeping more in order would cost more than telling people what they know. */
const mostRanges = 50_000;

/** What the updates of a text delete, as ranges of clocks: whether an update deletes anything more. */
export class KnownDeletions {
  readonly #ranges = new Map<number, ClockRange[]>();
  #isSorted = true;
  #count = 0;

  constructor(updates: Iterable<Uint8Array>) {
    for (const update of updates) this.add(update);
  }

  add(update: Uint8Array): void {
    scanUpdate(update, { onFormat: nothing, onDelete: (range) => this.#add(range) });
  }

  /** False also for bytes that are no update, and where there are too many deletions to know. */
  hasAll(update: Uint8Array): boolean {
    if (this.#count > mostRanges) return false;
    if (!this.#isSorted) this.#sort();
    let isKnown = true;
    const look = (range: ClockRange) => {
      isKnown &&= this.#has(range);
    };
    return scanUpdate(update, { onFormat: nothing, onDelete: look }) !== undefined && isKnown;
  }

  #add(range: ClockRange): void {
    this.#count += 1;
    if (this.#count > mostRanges) return this.#ranges.clear();
    const known = this.#ranges.get(range.client);
    if (known === undefined) this.#ranges.set(range.client, [range]);
    else known.push(range);
    this.#isSorted = false;
  }

  #sort(): void {
    this.#count = 0;
    for (const [client, ranges] of this.#ranges) {
      const ordered = united(ranges);
      this.#ranges.set(client, ordered);
      this.#count += ordered.length;
    }
    this.#isSorted = true;
  }

  #has({ client, from, to }: ClockRange): boolean {
    const ranges = this.#ranges.get(client) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.from ?? 0) <= from) low = middle + 1;
      else high = middle;
    }
    return (ranges[low - 1]?.to ?? 0) >= to;
  }
}

/** In order, with those that touch as one. */
function united(ranges: readonly ClockRange[]): ClockRange[] {
  const joined: ClockRange[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to) joined.push(range);
    else joined[joined.length - 1] = { ...last, to: Math.max(last.to, range.to) };
  }
  return joined;
}

import type * as Y from 'yjs';

type Range = { readonly from: number; readonly to: number };
export type RangePart = { readonly clock: number; readonly length: number; readonly isIn: boolean };

/** A set of Yjs ids, as delete sets are; ranges may come in any order and lie over each other. */
export class IdRanges {
  readonly #ranges = new Map<number, Range[]>();
  #isOrdered = true;
  #size = 0;

  constructor(...sets: readonly Pick<Y.Transaction['deleteSet'], 'clients'>[]) {
    for (const { clients } of sets)
      for (const [client, items] of clients) for (const { clock, len } of items) this.add(client, clock, len);
  }

  /** How many ranges it is made of; those that touch count as one once it has been asked. */
  get size(): number {
    return this.#size;
  }

  add(client: number, clock: number, length: number): void {
    const ranges = this.#ranges.get(client);
    const range = { from: clock, to: clock + length };
    if (ranges === undefined) this.#ranges.set(client, [range]);
    else ranges.push(range);
    this.#isOrdered = false;
    this.#size += 1;
  }

  has(client: number, clock: number): boolean {
    return this.parts(client, clock, 1)[0]?.isIn === true;
  }

  hasAll(client: number, clock: number, length: number): boolean {
    return this.parts(client, clock, length).every(({ isIn }) => isIn);
  }

  /** Cuts `length` ids from `clock` on where they enter or leave the set. */
  parts(client: number, clock: number, length: number): RangePart[] {
    const parts: RangePart[] = [];
    const end = clock + length;
    let at = clock;
    for (const { from, to } of this.#near(client, clock)) {
      if (from >= end) break;
      if (to <= at) continue;
      if (from > at) parts.push({ clock: at, length: from - at, isIn: false });
      const start = Math.max(from, at);
      at = Math.min(to, end);
      parts.push({ clock: start, length: at - start, isIn: true });
      if (at === end) return parts;
    }
    if (at < end) parts.push({ clock: at, length: end - at, isIn: false });
    return parts;
  }

  #order(): void {
    this.#isOrdered = true;
    this.#size = 0;
    for (const [client, ranges] of this.#ranges) {
      const ordered = united(ranges);
      this.#ranges.set(client, ordered);
      this.#size += ordered.length;
    }
  }

  /** Ranges from the last one on that begins at or before `clock`. */
  *#near(client: number, clock: number): Generator<Range> {
    if (!this.#isOrdered) this.#order();
    const ranges = this.#ranges.get(client) ?? [];
    let low = 0;
    let high = ranges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.from ?? 0) <= clock) low = middle + 1;
      else high = middle;
    }
    for (let index = Math.max(0, low - 1); index < ranges.length; index++) {
      const range = ranges[index];
      if (range !== undefined) yield range;
    }
  }
}

/** In order, with those that touch as one. */
function united(ranges: readonly Range[]): Range[] {
  const joined: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last === undefined || range.from > last.to) joined.push(range);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
  }
  return joined;
}

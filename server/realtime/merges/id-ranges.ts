import type * as Y from 'yjs';

type Range = { readonly from: number; readonly to: number };
export type RangePart = { readonly clock: number; readonly length: number; readonly isIn: boolean };

/** Sets of Yjs ids, as delete sets hold them. */
export class IdRanges {
  readonly #ranges = new Map<number, Range[]>();

  constructor(...sets: readonly Pick<Y.Transaction['deleteSet'], 'clients'>[]) {
    for (const { clients } of sets) {
      for (const [client, items] of clients) {
        const ranges = this.#ranges.get(client) ?? [];
        for (const { clock, len } of items) ranges.push({ from: clock, to: clock + len });
        this.#ranges.set(client, ranges);
      }
    }
    for (const ranges of this.#ranges.values()) ranges.sort((one, other) => one.from - other.from);
  }

  has(client: number, clock: number): boolean {
    return this.parts(client, clock, 1)[0]?.isIn === true;
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

  /** Ranges from the last one on that begins at or before `clock`. */
  *#near(client: number, clock: number): Generator<Range> {
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

/**
 * Two lists of blocks aligned by id: the first step of every comparison (M4). Blocks outside the longest run that kept
 * its order have moved.
 */
export type AlignedBlock<T> =
  | { readonly type: 'inserted'; readonly after: T }
  | { readonly type: 'deleted'; readonly before: T }
  | { readonly type: 'kept'; readonly before: T; readonly after: T; readonly isMoved: boolean };

type Identified = { readonly id: string };

/**
 * The blocks of `after` in their order, with the deleted ones after what they followed in `before`. An id that occurs
 * twice on a side counts once; its repetitions are inserted or deleted blocks.
 */
export function alignBlocks<T extends Identified>(
  before: readonly T[],
  after: readonly T[],
): readonly AlignedBlock<T>[] {
  const places = firstPlaces(before);
  const partners = partnersOf(after, places);
  const inOrder = new Set(longestIncreasing(partners.filter((place) => place !== null)));
  const kept = new Set(partners);
  const aligned: AlignedBlock<T>[] = [];
  let next = 0;
  const passDeleted = (until: number): void => {
    for (; next < until; next += 1) {
      const gone = before[next];
      if (gone !== undefined && !kept.has(next)) aligned.push({ type: 'deleted', before: gone });
    }
  };
  after.forEach((block, index) => {
    const place = partners[index] ?? null;
    const partner = place === null ? undefined : before[place];
    if (place === null || partner === undefined) {
      aligned.push({ type: 'inserted', after: block });
      return;
    }
    const isMoved = !inOrder.has(place);
    if (!isMoved) passDeleted(place);
    aligned.push({ type: 'kept', before: partner, after: block, isMoved });
    if (!isMoved) passDeleted(place + 1);
  });
  passDeleted(before.length);
  return aligned;
}

function firstPlaces(blocks: readonly Identified[]): Map<string, number> {
  const places = new Map<string, number>();
  blocks.forEach((block, index) => {
    if (!places.has(block.id)) places.set(block.id, index);
  });
  return places;
}

/** For each block its place on the other side; every place is given once. */
function partnersOf(blocks: readonly Identified[], places: Map<string, number>): readonly (number | null)[] {
  return blocks.map((block) => {
    const place = places.get(block.id) ?? null;
    places.delete(block.id);
    return place;
  });
}

/** A longest increasing subsequence of distinct numbers, by patience sorting: n log n. */
export function longestIncreasing(values: readonly number[]): readonly number[] {
  const tops: number[] = [];
  const previous = new Map<number, number | undefined>();
  for (const value of values) {
    const pile = firstPileNotBelow(tops, value);
    previous.set(value, tops[pile - 1]);
    tops[pile] = value;
  }
  const longest: number[] = [];
  for (let value = tops.at(-1); value !== undefined; value = previous.get(value)) longest.push(value);
  return longest.reverse();
}

function firstPileNotBelow(tops: readonly number[], value: number): number {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? Number.POSITIVE_INFINITY) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

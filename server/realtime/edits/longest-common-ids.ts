/**
 * The most blocks that can stay where they are: pairs of positions with the same id, ascending on both sides. Ids that
 * are empty or come twice are matched once at most. Patience: the longest increasing run of target positions.
 */
export function longestCommonIds(
  from: readonly string[],
  to: readonly string[],
): readonly (readonly [number, number])[] {
  const places = new Map(to.map((id, index) => [id, index] as const));
  const seen = new Set<string>();
  const pairs = from.flatMap((id, index) => {
    const place = places.get(id);
    if (id === '' || place === undefined || seen.has(id)) return [];
    seen.add(id);
    return [[index, place] as const];
  });
  return longestIncreasing(pairs);
}

type Pair = readonly [number, number];
type Link = { readonly pair: Pair; readonly before: Link | undefined };

function longestIncreasing(pairs: readonly Pair[]): readonly Pair[] {
  const ends: Link[] = [];
  for (const pair of pairs) {
    const place = firstNotBelow(ends, pair[1]);
    ends[place] = { pair, before: ends[place - 1] };
  }
  const result: Pair[] = [];
  for (let link = ends.at(-1); link !== undefined; link = link.before) result.push(link.pair);
  return result.toReversed();
}

function firstNotBelow(ends: readonly Link[], target: number): number {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = ends[middle];
    if (end !== undefined && end.pair[1] < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { expect, test } from 'vitest';
import { alignHeights } from '../../../client/features/languages/align-heights.ts';
import type { Placed } from '../../../client/features/languages/align-heights.ts';

/** Clauses of these heights, ten pixels apart. */
function stacked(heights: Readonly<Record<string, number>>): readonly Placed[] {
  let top = 0;
  return Object.entries(heights).map(([id, height]) => {
    const placed = { id, top, bottom: top + height };
    top += height + 10;
    return placed;
  });
}

/** Where each clause begins once the spaces above are given. */
function begins(side: readonly Placed[], spaces: ReadonlyMap<string, number>) {
  let shift = 0;
  return side.map(({ id, top }, index) => {
    const space = spaces.get(id);
    const before = side[index - 1];
    if (space !== undefined) shift += space - (before === undefined ? 0 : top - before.bottom);
    return [id, top + shift] as const;
  });
}

function aligned(left: readonly Placed[], right: readonly Placed[]) {
  const spaces = alignHeights(left, right);
  const [one, other] = [new Map(begins(left, spaces.leader)), new Map(begins(right, spaces.follower))];
  return [...one].filter(([id]) => other.has(id)).map(([id, top]) => [id, top, other.get(id)]);
}

test('[TL-2] the two languages of a clause begin on one line, whichever is longer before', () => {
  const left = stacked({ a: 20, b: 60, c: 20, d: 20 });
  const right = stacked({ a: 50, b: 20, c: 80, d: 20 });
  for (const [, one, other] of aligned(left, right)) expect(one).toBe(other);
});

test('[TL-2] what only one side has leaves room on the other', () => {
  const left = stacked({ a: 20, added: 100, b: 20, c: 20 });
  const right = stacked({ a: 20, b: 20, gone: 40, c: 20 });
  for (const [, one, other] of aligned(left, right)) expect(one).toBe(other);
});

test('[TL-2] clauses that changed places are opposite each other where that can be', () => {
  const left = stacked({ a: 20, b: 20, c: 20 });
  const right = stacked({ b: 40, a: 20, c: 20 });
  const lines = aligned(left, right);
  expect(lines.filter(([, one, other]) => one === other).map(([id]) => id)).toEqual(['a', 'c']);
});

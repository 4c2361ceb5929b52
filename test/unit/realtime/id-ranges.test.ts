import { expect, test } from 'vitest';
import { IdRanges } from '../../../server/realtime/id-ranges.ts';
import { chanceOf } from '../../support/random.ts';

test('[RT-7] an id is in a set when any of its ranges has it, in whatever order and over each other they lie (200 sets of chance)', () => {
  const chance = chanceOf(20261130);
  for (let round = 0; round < 200; round += 1) {
    const ranges = new IdRanges();
    const members = new Set<number>();
    for (let count = chance.below(12); count > 0; count -= 1) {
      const [clock, length] = [chance.below(40), 1 + chance.below(12)];
      ranges.add(7, clock, length);
      for (let each = clock; each < clock + length; each += 1) members.add(each);
      if (chance.below(3) === 0) expect(ranges.has(7, clock)).toBe(true);
    }
    for (let clock = 0; clock < 60; clock += 1) expect(ranges.has(7, clock)).toBe(members.has(clock));
    const [from, length] = [chance.below(40), 1 + chance.below(20)];
    const parts = ranges.parts(7, from, length);
    expect(parts.flatMap((part) => Array.from({ length: part.length }, () => part.isIn))).toEqual(
      Array.from({ length }, (_, index) => members.has(from + index)),
    );
    expect(ranges.hasAll(7, from, length)).toBe(parts.every(({ isIn }) => isIn));
  }
});

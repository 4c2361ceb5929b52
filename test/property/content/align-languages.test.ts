/** Laws of TL-2 over any two texts and any confirmations. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alignLanguages } from '../../../shared/content/align-languages.ts';
import type { DigestedBlock } from '../../../shared/content/align-languages.ts';
import { buildContent, paragraph } from '../../../shared/content/build.ts';
import { digestOf } from '../../../shared/domain/digest.ts';

const block: fc.Arbitrary<DigestedBlock> = fc
  .record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), words: fc.constantFrom('', 'one', 'two') })
  .map(({ id, words }) => {
    const [built] = buildContent(() => id, [paragraph(words)]).content;
    if (built === undefined) throw new Error('Nothing was built.');
    return { block: built, digest: digestOf(built) };
  });
const side = fc.uniqueArray(block, { selector: ({ block: { attrs } }) => attrs.id });
const sides = fc.record({ leader: side, follower: side, seen: side }).map(({ seen, ...rest }) => ({
  ...rest,
  confirmed: new Map(seen.map((each) => [each.block.attrs.id, { leader: each.digest }])),
}));

test('[TL-2] every clause of either text is told once, those of the leading text in its order', () => {
  fc.assert(
    fc.property(sides, (given) => {
      const rows = alignLanguages(given);
      const ids = rows.map(({ id }) => id);
      const known = [...given.leader, ...given.follower].map(({ block: { attrs } }) => attrs.id);
      expect(new Set(ids)).toEqual(new Set(known));
      expect(ids).toHaveLength(new Set(known).size);
      const leading = rows.flatMap(({ leader }) => (leader === null ? [] : [leader]));
      expect(leading).toEqual(given.leader);
    }),
  );
});

test('[TL-2] when every clause of the leading text is there and confirmed as it is, nothing of it is behind', () => {
  fc.assert(
    fc.property(sides, ({ leader, follower }) => {
      const confirmed = new Map(leader.map((each) => [each.block.attrs.id, { leader: each.digest }]));
      const states = alignLanguages({ leader, follower, confirmed }).map(({ state }) => state);
      const known = new Set(leader.map(({ block: { attrs } }) => attrs.id));
      const own = new Set(follower.map(({ block: { attrs } }) => attrs.id));
      expect(states.filter((state) => state === 'new')).toHaveLength(
        [...known].filter((id) => !own.has(id)).length,
      );
      expect(states.filter((state) => state === 'gone')).toHaveLength(
        [...own].filter((id) => !known.has(id)).length,
      );
      expect(states.filter((state) => state === 'outdated' || state === 'untranslated')).toEqual([]);
    }),
  );
});

test('[TL-2] the state of a clause depends on nothing but its two sides and its confirmation', () => {
  fc.assert(
    fc.property(sides, fc.nat(5), (given, at) => {
      const one = alignLanguages(given).at(at);
      if (one === undefined) return;
      const has = ({ block: { attrs } }: DigestedBlock) => attrs.id === one.id;
      const alone = alignLanguages({
        leader: given.leader.filter(has),
        follower: given.follower.filter(has),
        confirmed: given.confirmed,
      });
      expect(alone).toEqual([one]);
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidesOf } from '../../support/content/sides-of.ts';
import { buildContent, clause } from '../../../shared/content/build.ts';
import { blockText } from '../../../shared/content/block-text.ts';
import { compareContents } from '../../../shared/content/compare.ts';
import { clauseKinds } from '../../../shared/content/text-content.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { sideOf } from '../../../shared/content/word-runs.ts';
import { longestIncreasing } from '../../../shared/domain/block-diff.ts';

const words = fc
  .array(
    fc.constantFrom('officer', 'agency', 'the', ' ', '  ', ', ', '.', 'é', '👮🏾', '\u0301', '“', 'ab'),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Texts over few ids, so that two of them share clauses, moved and changed. */
const text: fc.Arbitrary<TextContent> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...'abcdefghij'.split('')),
      kind: fc.constantFrom(...clauseKinds),
      level: fc.integer({ min: 1, max: 5 }),
      words,
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 10 },
  )
  .map((blocks) => {
    const ids = blocks.map(({ id }) => id)[Symbol.iterator]();
    return buildContent(
      () => String(ids.next().value),
      blocks.map((block) => clause(block.kind, block.level, block.words)),
    );
  });

const textsOf = (content: TextContent) =>
  content.content.map((block) => [block.attrs.id, blockText(block)] as const);

test('[M4] the after side of a redline is the new text, in its order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { blocks } = compareContents(before, after, sidesOf('sop'));
      const side = blocks
        .filter(({ change }) => change !== 'deleted')
        .map((block) => [block.id, sideOf(block.runs, 'after')]);
      expect(side).toEqual(textsOf(after));
    }),
  );
});

test('[M4] the before side of a redline is the old text, whatever its order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const { blocks } = compareContents(before, after, sidesOf('law'));
      const side = blocks
        .filter(({ change }) => change !== 'inserted')
        .map((block) => [block.id, sideOf(block.runs, 'before')] as const);
      expect(new Map(side)).toEqual(new Map(textsOf(before)));
      expect(side.length).toBe(before.content.length);
    }),
  );
});

test('[M4] a text compared with itself has no changes', () => {
  fc.assert(
    fc.property(text, (content) => {
      expect(compareContents(content, content, sidesOf('report')).changes).toBe(0);
    }),
  );
});

test('the longest increasing run is increasing and as long as a plain search finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 50 }), { maxLength: 9 }), (values) => {
      const run = longestIncreasing(values);
      expect(run).toEqual(run.toSorted((a, b) => a - b));
      expect(run.length).toBe(longestByTrial(values));
    }),
  );
});

function longestByTrial(values: readonly number[]): number {
  const best: number[] = [];
  values.forEach((value, index) => {
    best[index] = 1 + Math.max(0, ...best.slice(0, index).filter((_, at) => (values[at] ?? 0) < value));
  });
  return Math.max(0, ...best);
}

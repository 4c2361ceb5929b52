import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spellWords } from '../../../shared/content/spell-words.ts';
import { compareSpelled } from '../../../shared/content/compare-spelled.ts';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { sideOf } from '../../../shared/content/word-runs.ts';

/** Two of the three clauses are cited by the same words. */
const cite = (id: string) => (id === 'c' ? 'section 2' : 'section 1');
const piece = fc.oneof(
  fc.constantFrom('section 1', ' ', 'and', ', ').map((text) => ({ text, target: null })),
  fc.constantFrom('a', 'b', 'c').map((target) => ({ text: referenceSign, target })),
);
const wording = fc.array(piece, { maxLength: 8 }).map((pieces) => spellWords(pieces, cite));

test('[TX-3][CM-4] a comparison reads as both wordings do, and is without a change only where they lead to the same', () => {
  fc.assert(
    fc.property(wording, wording, (before, after) => {
      const { runs } = compareSpelled(before, after);
      expect(sideOf(runs, 'before')).toBe(before.text);
      expect(sideOf(runs, 'after')).toBe(after.text);
      const led = (words: typeof before) => words.references.map(({ target, from }) => `${target} ${from}`);
      const isSame = before.text === after.text && led(before).join() === led(after).join();
      expect(runs.every(({ change }) => change === 'same')).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test('[TX-3][CM-4] a reference that reads the same and leads elsewhere is struck out and written anew', () => {
  const of = (target: string) =>
    spellWords(
      [
        { text: 'See ', target: null },
        { text: referenceSign, target },
      ],
      cite,
    );
  expect(compareSpelled(of('a'), of('b')).runs).toEqual([
    { change: 'same', text: 'See ' },
    { change: 'deleted', text: 'section 1' },
    { change: 'inserted', text: 'section 1' },
  ]);
  const hides = (after: string) => compareSpelled(of('a'), of(after)).hidesRedirection;
  expect([hides('b'), hides('a')]).toEqual([true, false]);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { rewriteWords } from '../../../shared/content/rewrite-words.ts';
import { spellStored } from '../../../shared/content/shown-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';
import { signsIn } from '../../../shared/content/spell-words.ts';

const cite = (id: string) => `s ${id}`;
const target = fc.constantFrom('1', '12', '2');
const piece = fc.oneof(
  fc.string({ unit: fc.constantFrom('s', ' ', '1', '2', 'a', '.', '😀'), maxLength: 5 }),
  target.map((id) => ({ id })),
);
const stored: fc.Arbitrary<StoredWords> = fc.array(piece, { maxLength: 6 }).map((pieces) => ({
  text: pieces.map((each) => (typeof each === 'string' ? each : referenceSign)).join(''),
  targets: pieces.flatMap((each) => (typeof each === 'string' ? [] : [each.id])),
}));
const edit = fc.record({
  at: fc.nat(40),
  removed: fc.nat(8),
  added: fc.string({ unit: fc.constantFrom('s', ' ', '1', '2', 'b'), maxLength: 6 }),
});

test('[TX-3] after any edits the stored words spell what the field shows, and every sign has its clause', () => {
  fc.assert(
    fc.property(stored, fc.array(edit, { maxLength: 6 }), (first, edits) => {
      let words = first;
      for (const { at, removed, added } of edits) {
        const shown = spellStored(words, cite).text;
        const edited = shown.slice(0, at) + added + shown.slice(at + removed);
        words = rewriteWords({ before: words, edited, cite, pool: first.targets });
        expect(spellStored(words, cite).text).toBe(edited);
        expect(signsIn(words.text)).toBe(words.targets.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('[TX-3] what stands before and after a change keeps its references', () => {
  fc.assert(
    fc.property(stored, stored, (head, tail) => {
      const before = { text: `${head.text} . ${tail.text}`, targets: [...head.targets, ...tail.targets] };
      const apart = (words: StoredWords) => spellStored(words, cite).text;
      const edited = `${apart(head)} new ${apart(tail)}`;
      const after = rewriteWords({ before, edited, cite, pool: before.targets });
      expect(after.targets).toEqual(before.targets);
    }),
    { numRuns: 300 },
  );
});

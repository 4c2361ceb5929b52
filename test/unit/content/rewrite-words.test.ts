import { expect, test } from 'vitest';
import { referenceSign } from '../../../shared/content/reference-marks.ts';
import { rewriteWords } from '../../../shared/content/rewrite-words.ts';
import type { StoredWords } from '../../../shared/content/shown-words.ts';

const sign = referenceSign;
const cite = (id: string) => `section ${id}`;
const before: StoredWords = { text: `Under ${sign} and ${sign}, officers may.`, targets: ['12', '3'] };
const edited = (text: string, from: StoredWords = before, pool = before.targets) =>
  rewriteWords({ before: from, edited: text, cite, pool });

test('[TX-3] words that are written around a reference leave it one', () => {
  expect(edited('Under section 12 and section 3, officers shall.')).toEqual({
    text: `Under ${sign} and ${sign}, officers shall.`,
    targets: ['12', '3'],
  });
  expect(edited('According to section 12 and section 3, officers may.').targets).toEqual(['12', '3']);
});

test('[TX-3] another number that is typed is plain words, and the reference after it is still itself', () => {
  expect(edited('Under section 14 and section 3, officers may.')).toEqual({
    text: `Under section 14 and ${sign}, officers may.`,
    targets: ['3'],
  });
  expect(edited('Under section 12A and section 3, officers may.').targets).toEqual(['3']);
  expect(edited('Under section 12 and section 31, officers may.').targets).toEqual(['12']);
});

test('[TX-3] a reference that is cut and put elsewhere is the same reference', () => {
  const cut = edited('Under  and section 3, officers may.');
  expect(cut.targets).toEqual(['3']);
  const put = edited('Under  and section 3, officers may (section 12).', cut);
  expect(put).toEqual({ text: `Under  and ${sign}, officers may (${sign}).`, targets: ['3', '12'] });
});

test('[TX-3] a letter that is taken away and typed again gives the reference back', () => {
  const broken = edited('Under section 1 and section 3, officers may.');
  expect(broken.targets).toEqual(['3']);
  expect(edited('Under section 12 and section 3, officers may.', broken)).toEqual(before);
});

test('[TX-3] words that only look like a reference never become one while the reference is there', () => {
  const twice = edited('Under section 12 and section 3, officers may. See section 12.');
  expect(twice.targets).toEqual(['12', '3']);
  expect(twice.text).toMatch(/See section 12\.$/);
});

test('[TX-3] nothing is left of what is cleared, and a sign that is pasted refers to nothing', () => {
  expect(edited('')).toEqual({ text: '', targets: [] });
  expect(edited(`x${sign}y`, { text: '', targets: [] }, [])).toEqual({ text: 'xy', targets: [] });
});

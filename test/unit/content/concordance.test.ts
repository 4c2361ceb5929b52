import { expect, test } from 'vitest';
import { buildContent, clause, heading, paragraph, provision } from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { concordanceOf } from '../../../shared/content/concordance.ts';
import { clausesOf } from '../../../shared/content/clause-list.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { keepNumbersOf } from '../../../shared/domain/numbering.ts';
import { keeping, numberingRules } from '../../../shared/domain/numbering-rules.ts';

const law = numberingRules({ scheme: 'law', language: 'en' });
const anew = { before: law, after: law };

function text(blocks: Readonly<Record<string, Draft>>): TextContent {
  const ids = Object.keys(blocks)[Symbol.iterator]();
  return buildContent(() => String(ids.next().value), Object.values(blocks));
}

function rowsOf(before: TextContent, after: TextContent, rules = anew) {
  return concordanceOf(before, after, rules).map((row) => [row.id, row.before, row.after]);
}

const circulated = text({ a: heading(1, 'Scope'), b: heading(1, 'Fees'), c: heading(1, 'Appeals') });

test('[TX-2] old and new numbers: a new clause, one that is gone where it stood, and those that moved up', () => {
  const now = text({ n: heading(1, 'Purpose'), a: heading(1, 'Scope'), c: heading(1, 'Appeals') });
  expect(rowsOf(circulated, now)).toEqual([
    ['n', null, '1'],
    ['a', '1', '2'],
    ['b', '2', null],
  ]);
});

test('[TX-2] where numbers are kept, only what is new and what is gone is listed', () => {
  const kept = keepNumbersOf(
    clausesOf(circulated).map(({ attrs }) => attrs),
    law,
  );
  const rules = { before: law, after: keeping(law, kept) };
  const now = text({ n: heading(1, 'Purpose'), a: heading(1, 'Scope'), c: heading(1, 'Appeals') });
  expect(rowsOf(circulated, now, rules)).toEqual([
    ['n', null, '0A'],
    ['b', '2', null],
  ]);
});

test('[TX-2] a clause that went to another parent, lost its number or got one has a row', () => {
  const before = text({
    a: heading(1, 'Scope'),
    a1: provision(2, 'All goods.'),
    p: paragraph('Aside.'),
    b: heading(1, 'Fees'),
  });
  const after = text({
    a: heading(1, 'Scope'),
    b: heading(1, 'Fees'),
    a1: provision(2, 'All goods.'),
    p: provision(2, 'Aside.'),
  });
  expect(rowsOf(before, after)).toEqual([
    ['a1', '1(1)', '2(1)'],
    ['p', '', '2(2)'],
  ]);
  expect(rowsOf(after, before).at(-1)).toEqual(['p', '2(2)', '']);
});

test('[TX-2] nothing is listed for the same text, for an empty one, or for clauses without numbers on both sides', () => {
  const empty = text({});
  expect(rowsOf(circulated, circulated)).toEqual([]);
  expect(rowsOf(empty, empty)).toEqual([]);
  expect(rowsOf(empty, text({ p: paragraph('Aside.') }))).toEqual([]);
  expect(rowsOf(empty, circulated).map(([, before]) => before)).toEqual([null, null, null]);
  expect(rowsOf(circulated, empty).map(([id]) => id)).toEqual(['a', 'b', 'c']);
});

test('[TX-2] one footnote more does not list all footnotes', () => {
  const note = (words: string) => clause('footnote', 1, words);
  const before = text({ a: heading(1, 'Scope'), f: note('See A.') });
  const after = text({ a: heading(1, 'Scope'), e: note('See B.'), f: note('See A.') });
  expect(rowsOf(before, after)).toEqual([]);
});

test('[TX-2] the words of a row end after 80 characters', () => {
  const now = text({ x: heading(1, `Under this ${'and so on '.repeat(20)}`) });
  const [row] = concordanceOf(text({}), now, anew);
  expect(row?.words).toMatch(/^Under this and so on .*…$/);
  expect(row?.words.length).toBeLessThanOrEqual(81);
});

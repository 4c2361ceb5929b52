import { expect, test } from 'vitest';
import {
  bold,
  buildContent,
  countedIds,
  heading,
  paragraph,
  provision,
  table,
} from '../../../shared/content/build.ts';
import { sidesOf } from '../../support/content/sides-of.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { compareContents } from '../../../shared/content/compare.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';

/** A text whose blocks have the given ids. */
function text(blocks: Readonly<Record<string, Draft>>): TextContent {
  const ids = Object.keys(blocks)[Symbol.iterator]();
  return buildContent(() => String(ids.next().value), Object.values(blocks));
}

const compared = (before: TextContent, after: TextContent) => compareContents(before, after, sidesOf('sop'));
const changes = (before: TextContent, after: TextContent) =>
  compared(before, after).blocks.map(({ id, change, aspects }) => [id, change, ...aspects]);

test('[M4] words are compared inside their clause', () => {
  const [block] = compared(
    text({ a: paragraph('the old words') }),
    text({ a: paragraph('the new words') }),
  ).blocks;
  expect(block?.runs).toEqual([
    { change: 'same', text: 'the ' },
    { change: 'deleted', text: 'old' },
    { change: 'inserted', text: 'new' },
    { change: 'same', text: ' words' },
  ]);
});

test('[M4] inserted, deleted and moved clauses are told apart; the deleted one stands where it stood', () => {
  const before = text({ a: paragraph('a'), b: paragraph('b'), c: paragraph('c'), d: paragraph('d') });
  const after = text({ d: paragraph('d'), a: paragraph('a'), n: paragraph('n'), c: paragraph('c') });
  expect(changes(before, after)).toEqual([
    ['d', 'changed', 'place'],
    ['a', 'same'],
    ['n', 'inserted'],
    ['b', 'deleted'],
    ['c', 'same'],
  ]);
});

test('[M4] kind, level and format are changes of their own', () => {
  const before = text({ a: provision(2, 'x'), b: paragraph('y'), c: paragraph('z') });
  const after = text({ a: provision(3, 'x'), b: heading(1, 'y'), c: paragraph([bold('z')]) });
  expect(changes(before, after)).toEqual([
    ['a', 'changed', 'level'],
    ['b', 'changed', 'kind'],
    ['c', 'changed', 'format'],
  ]);
});

test('[M4] a renumbered clause keeps both labels without being a change', () => {
  const before = text({ a: heading(1, 'A'), b: heading(1, 'B') });
  const after = text({ n: heading(1, 'N'), a: heading(1, 'A'), b: heading(1, 'B') });
  const comparison = compared(before, after);
  expect(comparison.changes).toBe(1);
  expect(comparison.blocks[2]).toMatchObject({ id: 'b', change: 'same', labelBefore: '2', labelAfter: '3' });
});

test('[M4] tables are compared by cell, with rows that came and went', () => {
  const before = text({ t: table(['H'], [['one old'], ['two'], ['three']]) });
  const after = text({ t: table(['H'], [['one new'], ['three'], ['four']]) });
  const [block] = compared(before, after).blocks;
  expect(block?.rows.map(({ change }) => change)).toEqual(['same', 'changed', 'deleted', 'same', 'inserted']);
  expect(block?.rows[1]?.cells[0]?.runs.map(({ change }) => change)).toEqual(['same', 'deleted', 'inserted']);
});

test('[M4] two versions of 1,000 clauses are compared without comparing across clauses', () => {
  const version = (change: number) =>
    buildContent(
      countedIds(),
      Array.from({ length: 1_000 }, (_, index) =>
        provision(
          2,
          `The officer ${index % 5 === change ? 'informs' : 'tells'} the agency within ${index} minutes. `.repeat(
            3,
          ),
        ),
      ),
    );
  const comparison = compared(version(1), version(2));
  expect(comparison.changes).toBe(400);
});

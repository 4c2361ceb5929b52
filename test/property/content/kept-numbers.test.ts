import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutlineClause } from '../../../shared/domain/clause-kinds.ts';
import { keepNumbersOf, numberClauses } from '../../../shared/domain/numbering.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import { schemes } from '../../../shared/domain/stages.ts';

type Clauses = readonly OutlineClause[];

const provision = (id: string, level = 2): OutlineClause => ({ id, kind: 'provision', level });
const heading = (id: string): OutlineClause => ({ id, kind: 'heading', level: 1 });
const law = numberingRules({ scheme: 'law', language: 'en' });

function circulated(clauses: Clauses, rules: NumberingRules = law): NumberingRules {
  return { ...rules, kept: keepNumbersOf(clauses, rules) };
}

function labels(clauses: Clauses, rules: NumberingRules): readonly string[] {
  return [...numberClauses(clauses, rules).values()].map(({ label }) => label);
}

const first = [heading('a'), heading('b'), provision('b1'), provision('b2'), provision('b3'), heading('c')];

test('[TX-2] what comes between circulated clauses is called after the one before it', () => {
  const rules = circulated(first);
  const [a, b, b1, b2, b3, c] = first;
  if (!a || !b || !b1 || !b2 || !b3 || !c) throw new Error('The text has six clauses.');
  const now = [
    a,
    heading('x'),
    provision('x1'),
    heading('y'),
    b,
    b1,
    provision('z'),
    b2,
    b3,
    provision('e'),
    c,
    heading('f'),
  ];
  expect(labels(now, rules)).toEqual([
    '1.',
    '1A.',
    '(1)',
    '1B.',
    '2.',
    '(1)',
    '(1A)',
    '(2)',
    '(3)',
    '(4)',
    '3.',
    '4.',
  ]);
  expect(numberClauses(now, rules).get('x1')?.number).toBe('1A(1)');
});

test('[TX-2] the number of a clause that is gone is not given again', () => {
  const [a, b, b1, , b3, c] = first;
  if (!a || !b || !b1 || !b3 || !c) throw new Error('The text has six clauses.');
  expect(labels([a, b, b1, provision('new'), b3, c], circulated(first))).toEqual([
    '1.',
    '2.',
    '(1)',
    '(1A)',
    '(3)',
    '3.',
  ]);
});

test('[TX-2] a second circulation keeps what the first inserted, and what comes between is told apart', () => {
  const [a, b] = first;
  if (!a || !b) throw new Error('The text has six clauses.');
  const second = [a, heading('x'), b];
  const rules = circulated(second, circulated([a, b]));
  expect(labels([a, heading('y'), heading('x'), heading('z'), b], rules)).toEqual([
    '1.',
    '1bis.',
    '1A.',
    '1B.',
    '2.',
  ]);
});

test('[TX-2] inserts are bis, ter, quater where the document says so', () => {
  const format = { ...law.format, keeping: 'bis' } as const;
  const rules = circulated([heading('a'), provision('p', 3), provision('q', 3), heading('b')], {
    ...law,
    format,
  });
  const now = [
    heading('a'),
    provision('p', 3),
    provision('x', 3),
    provision('q', 3),
    heading('y'),
    heading('z'),
    heading('b'),
  ];
  expect(labels(now, rules)).toEqual(['1.', '(a)', '(a\u00a0bis)', '(b)', '1bis.', '1ter.', '2.']);
});

const clause = fc.record({
  kind: fc.constantFrom(
    'part',
    'chapter',
    'article',
    'heading',
    'provision',
    'step',
    'annex',
    'recital',
    'paragraph',
  ),
  level: fc.integer({ min: 1, max: 5 }),
});
const texts = fc.array(clause, { minLength: 1, maxLength: 25 });
const edits = fc.array(
  fc.record({
    at: fc.nat({ max: 30 }),
    remove: fc.nat({ max: 2 }),
    insert: fc.array(clause, { maxLength: 3 }),
  }),
  {
    maxLength: 5,
  },
);

test('[TX-2] circulated clauses that stay where they were keep their numbers, and no two have one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...schemes), texts, edits, (scheme, start, changes) => {
      const plain = numberingRules({ scheme, language: 'en' });
      let count = 0;
      const withId = (drawn: Omit<OutlineClause, 'id'>): OutlineClause => ({
        ...drawn,
        id: `c${(count += 1)}`,
      });
      const before = start.map(withId);
      const rules = circulated(before, plain);
      expect(numberClauses(before, rules)).toEqual(numberClauses(before, plain));
      let after: Clauses = before;
      for (const { at, remove, insert } of changes) {
        after = after.toSpliced(Math.min(at, after.length), remove, ...insert.map(withId));
      }
      const kept = keepNumbersOf(after, rules);
      const places = [...kept.byClause.values()].map(({ place, ordinal }) => `${place}#${ordinal.join('.')}`);
      expect(new Set(places).size).toBe(places.length);
      for (const [id, was] of rules.kept?.byClause ?? []) {
        const now = kept.byClause.get(id);
        if (now?.place === was.place) expect(now.ordinal).toEqual(was.ordinal);
      }
    }),
    { numRuns: 300 },
  );
});

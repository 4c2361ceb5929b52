import { expect, test } from 'vitest';
import { numberClauses } from '../../../shared/domain/numbering.ts';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import type { Scheme } from '../../../shared/domain/stages.ts';

function labels(scheme: Scheme, clauses: readonly [ClauseKind, number?][]): readonly string[] {
  return [...numbered(scheme, clauses)].map(({ label }) => label);
}

function numbers(scheme: Scheme, clauses: readonly [ClauseKind, number?][]): readonly string[] {
  return [...numbered(scheme, clauses)].map(({ number }) => number);
}

function numbered(scheme: Scheme, clauses: readonly [ClauseKind, number?][]) {
  const list = clauses.map(([kind, level = 1], index) => ({ id: `c${index}`, kind, level }));
  return numberClauses(list, numberingRules({ scheme, language: 'en' })).values();
}

test('[TX-2] an SOP counts headings and provisions in one decimal outline', () => {
  const clauses: [ClauseKind, number?][] = [
    ['title'],
    ['heading', 1],
    ['provision', 2],
    ['provision', 2],
    ['provision', 3],
    ['paragraph'],
    ['heading', 1],
    ['provision', 2],
  ];
  expect(labels('sop', clauses)).toEqual(['', '1', '1.1', '1.2', '1.2.1', '', '2', '2.1']);
});

test('[TX-2] steps of an SOP begin again under every heading and are cited with it', () => {
  const clauses: [ClauseKind, number?][] = [
    ['heading', 1],
    ['step'],
    ['step'],
    ['step', 2],
    ['note'],
    ['step'],
    ['heading', 1],
    ['step'],
  ];
  expect(labels('sop', clauses)).toEqual(['1', 'Step 1', 'Step 2', 'Step 2.1', '', 'Step 3', '2', 'Step 1']);
  expect(numbers('sop', clauses).at(-1)).toBe('2, Step 1');
});

test('[TX-2] an annex has a letter, and its clauses are counted anew and cited with it', () => {
  const clauses: [ClauseKind, number?][] = [
    ['heading', 1],
    ['annex'],
    ['heading', 1],
    ['provision', 2],
    ['annex'],
  ];
  expect(labels('sop', clauses)).toEqual(['1', 'Annex A', '1', '1.1', 'Annex B']);
  expect(numbers('sop', clauses)[3]).toBe('Annex A, 1.1');
});

test('[TX-2] sections of a law go on through its parts', () => {
  const clauses: [ClauseKind, number?][] = [
    ['part'],
    ['heading', 1],
    ['part'],
    ['heading', 1],
    ['provision', 1],
  ];
  expect(labels('law', clauses)).toEqual(['Part I', '1.', 'Part II', '2.', '3.']);
});

test('[TX-2] a law counts (1), (a), (i), (A) and cites the whole way down', () => {
  const clauses: [ClauseKind, number?][] = [
    ['heading', 1],
    ['provision', 2],
    ['provision', 3],
    ['provision', 4],
    ['provision', 5],
    ['provision', 3],
    ['provision', 2],
    ['provision', 3],
  ];
  expect(labels('law', clauses)).toEqual(['1.', '(1)', '(a)', '(i)', '(A)', '(b)', '(2)', '(a)']);
  expect(numbers('law', clauses)[4]).toBe('1(1)(a)(i)(A)');
  expect(numbers('law', clauses)[7]).toBe('1(2)(a)');
});

test('[TX-2] a law calls its annexes schedules and leaves headings below the section uncounted', () => {
  const clauses: [ClauseKind, number?][] = [['heading', 1], ['heading', 2], ['annex'], ['heading', 1]];
  expect(labels('law', clauses)).toEqual(['1.', '', 'Schedule 1', '1.']);
});

test('[TX-2] chapters go on through the parts, sections begin again, articles are cited with their word', () => {
  const clauses: [ClauseKind, number?][] = [
    ['part'],
    ['chapter'],
    ['section'],
    ['section'],
    ['article'],
    ['provision', 2],
    ['provision', 3],
    ['part'],
    ['chapter'],
    ['section'],
    ['article'],
  ];
  expect(labels('law', clauses)).toEqual([
    'Part I',
    'Chapter 1',
    'Section 1',
    'Section 2',
    'Article 1',
    '(1)',
    '(a)',
    'Part II',
    'Chapter 2',
    'Section 1',
    'Article 2',
  ]);
  expect(numbers('law', clauses)[6]).toBe('Article 1(1)(a)');
});

test('[TX-2] figures and footnotes are counted through the text, recitals have no number by themselves', () => {
  const clauses: [ClauseKind, number?][] = [
    ['preamble'],
    ['recital'],
    ['heading'],
    ['figure'],
    ['footnote'],
    ['annex'],
    ['figure'],
    ['footnote'],
  ];
  expect(labels('sop', clauses)).toEqual(['', '', '1', 'Figure 1', '1', 'Annex A', 'Figure 2', '2']);
});

test('[TX-2] the words of numbers are in the language of the text', () => {
  const clauses = [
    { id: 'a', kind: 'part', level: 1 },
    { id: 'b', kind: 'step', level: 1 },
    { id: 'c', kind: 'annex', level: 1 },
  ] as const;
  const french = numberClauses(clauses, numberingRules({ scheme: 'sop', language: 'fr-FR' }));
  expect([...french.values()].map(({ label }) => label)).toEqual(['Partie I', 'Étape 1', 'Annexe A']);
});

test('[TX-2] letters go on after z', () => {
  const clauses = Array.from({ length: 28 }, (): [ClauseKind, number] => ['provision', 3]);
  expect(labels('law', clauses).slice(24)).toEqual(['(y)', '(z)', '(aa)', '(bb)']);
});

test('[TX-2] list items have bullets and no number', () => {
  expect(labels('sop', [['item'], ['item', 2]])).toEqual(['•', '–']);
  expect(numbers('sop', [['item']])).toEqual(['']);
});

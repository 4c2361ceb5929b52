import { expect, test } from 'vitest';
import {
  buildContent,
  countedIds,
  heading,
  paragraph,
  part,
  provision,
  step,
  table,
  title,
} from '../../../shared/content/build.ts';
import type { Draft } from '../../../shared/content/build.ts';
import { contentFindings } from '../../../shared/content/content-findings.ts';
import { hasErrors } from '../../../shared/domain/findings.ts';

const findings = (...drafts: Draft[]) => contentFindings(buildContent(countedIds(), drafts));
const codes = (...drafts: Draft[]) =>
  findings(...drafts).map(({ code, level, clauseId }) => [code, level, clauseId]);

test('[TX-4] a sound text has no findings', () => {
  expect(codes(title('T'), heading(1, 'A'), provision(2, 'words'), step('go', { actor: 'Police' }))).toEqual(
    [],
  );
});

test('[TX-4] a text without words is one error', () => {
  expect(codes(title(' '), paragraph(''))).toEqual([['text-empty', 'error', null]]);
});

test('[TX-4] a heading needs text under it, not its equal or the end', () => {
  expect(codes(title('T'), heading(1, 'A'), heading(1, 'B'), paragraph('x'), heading(2, 'C'))).toEqual([
    ['heading-without-text', 'error', 'c2'],
    ['heading-without-text', 'error', 'c5'],
  ]);
});

test('[TX-4] a part may open with a heading, a heading with a lower one or a table', () => {
  expect(codes(title('T'), part('P'), heading(1, 'A'), heading(2, 'B'), table(['a'], [['b']]))).toEqual([]);
});

test('[TX-4] an empty provision is an error, an empty paragraph a warning, both can be removed', () => {
  const found = findings(title('T'), provision(1, ''), paragraph(' '));
  expect(found.map(({ code, level }) => [code, level])).toEqual([
    ['clause-empty', 'error'],
    ['clause-empty', 'warning'],
  ]);
  expect(found.map(({ fix }) => fix)).toEqual([{ type: 'remove' }, { type: 'remove' }]);
});

test('[TX-4] an id that occurs twice is an error', () => {
  const content = buildContent(() => 'same', [title('T'), paragraph('x')]);
  expect(contentFindings(content).map(({ code }) => code)).toEqual(['id-repeated']);
  expect(hasErrors(contentFindings(content))).toBe(true);
});

test('[TX-4] a skipped level is a warning whose fix is the level that was skipped', () => {
  const found = findings(title('T'), heading(1, 'A'), provision(3, 'x'));
  expect(found).toMatchObject([
    { code: 'level-skipped', level: 'warning', params: { skipped: 1 }, fix: { type: 'set-level', level: 2 } },
  ]);
});

test('[TX-4] a step without an actor and a text without a title only warn', () => {
  const found = findings(step('go', { actor: ' ' }));
  expect(found.map(({ code }) => code)).toEqual(['no-title', 'step-without-actor']);
  expect(hasErrors(found)).toBe(false);
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { operations } from '../../support/survival/operations.ts';
import { printSurvivals, survivalOf } from '../../support/survival/survivals.ts';

const page = readFileSync(new URL('../../../docs/SURVIVAL.md', import.meta.url), 'utf8');

test('[TX-17] id, comments and history of a clause survive every operation, and docs/SURVIVAL.md says so', async () => {
  const survivals = await Promise.all(operations.map(survivalOf));
  expect(survivals.filter(({ id, comments, history }) => !id || !comments || !history)).toEqual([]);
  expect(page).toContain(printSurvivals(survivals));
}, 60_000);

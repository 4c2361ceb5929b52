import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printAccess, printLifecycle } from '../../../shared/domain/print-tables.ts';
import { refusalMessages } from '../../../shared/domain/refusal.ts';

const spec = readFileSync(new URL('../../../docs/SPEC.md', import.meta.url), 'utf8');

describe('docs/SPEC.md', () => {
  test('[LC-1] prints the lifecycle table that the code decides by', () => {
    expect(spec).toContain(printLifecycle());
  });

  test('[AC-1] prints the access table that the code decides by', () => {
    expect(spec).toContain(printAccess());
  });

  test('[LC-2] names every code of refusal that a rule in it uses', () => {
    const used = [...spec.matchAll(/→ `([a-z-]+)`/g)].map(([, code]) => code);
    expect(used.length).toBeGreaterThan(20);
    for (const code of used) expect(Object.keys(refusalMessages)).toContain(code);
  });
});

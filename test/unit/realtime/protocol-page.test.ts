import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { closeCodes, closeNameOf, isWorthRetrying } from '../../../shared/protocol/close-codes.ts';

const page = readFileSync(new URL('../../../docs/PROTOCOL.md', import.meta.url), 'utf8');

describe('Close codes', () => {
  it('the page lists every code with its name, and no other', () => {
    const listed = [...page.matchAll(/^\| (4\d{3}) \| `([\w-]+)` \|/gm)].map(([, code, name]) => [
      name,
      Number(code),
    ]);
    expect(Object.fromEntries(listed)).toEqual(closeCodes);
  });

  it('a code has one name; 44xx ends for good, 45xx and lost lines are tried again', () => {
    for (const [name, code] of Object.entries(closeCodes)) {
      expect(closeNameOf(code)).toBe(name);
      expect(isWorthRetrying(code)).toBe(code >= 4500);
    }
    expect(closeNameOf(1006)).toBeUndefined();
    expect(isWorthRetrying(1006)).toBe(true);
  });
});

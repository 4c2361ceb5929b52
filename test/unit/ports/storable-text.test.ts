import { expect, it } from 'vitest';
import { line, prose } from '../../../shared/contract/fields.ts';

it('[LE-1] half of a surrogate pair comes into no name and no text', () => {
  for (const field of [line(200), prose()]) {
    expect(field.safeParse('a\ud800b').success).toBe(false);
    expect(field.safeParse('a\udc00').success).toBe(false);
    expect(field.parse('a 𝒳 b')).toBe('a 𝒳 b');
  }
});

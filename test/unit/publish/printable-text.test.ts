import { expect, test } from 'vitest';
import { printableText } from '../../../server/publish/printable-text.ts';

test('words people write are left as they are', () => {
  const text = 'Gĩkũyũ ng’ombe élève العربية 👩‍👩‍👧 2 × 3';
  expect(printableText(text)).toBe(text);
});

test('control characters go, line ends stay, tabs are spaces', () => {
  expect(printableText('a\u0000b\u001bc\td\ne')).toBe('abc d\ne');
});

test('halves of surrogate pairs become the replacement character', () => {
  expect(printableText('a\uD800b\uDC00c😀')).toBe('a\uFFFDb\uFFFDc😀');
});

test('a word too long for a line gets places to break and loses no letter', () => {
  const long = 'x'.repeat(200);
  expect(printableText(long).replaceAll('\u200b', '')).toBe(long);
  expect(
    Math.max(
      ...printableText(long)
        .split('\u200b')
        .map((part) => part.length),
    ),
  ).toBe(60);
});

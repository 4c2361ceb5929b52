import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../shared/domain/canonical-json.ts';
import { digestOf, sha256Hex } from '../../../shared/domain/digest.ts';

const json = fc.jsonValue({ stringUnit: 'grapheme' });

function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, shuffled(part)]),
  );
}

describe('canonical JSON', () => {
  test('[LE-1] reads back as the value it was written from', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('[LE-1] does not depend on the order of names', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    );
  });

  test('[LE-1] is a fixed point: the canonical text of what it says is itself', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  test('[LE-1] two different values have different texts', () => {
    fc.assert(
      fc.property(json, json, (one, two) => {
        const isSame = JSON.stringify(shuffledBack(one)) === JSON.stringify(shuffledBack(two));
        expect(canonicalJson(one) === canonicalJson(two)).toBe(isSame);
      }),
    );
  });

  test('[LE-1] sorts names by UTF-16 code units and writes numbers as RFC 8785 shows', () => {
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\ud83d\ude00': 5,
        '\u0080': 6,
        '\u00f6': 7,
      }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}');
    expect(canonicalJson([Number('333333333.33333329'), 1e30, 4.5, 2e-3, 1e-27, -0])).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  test.each([
    ['undefined', undefined],
    ['an undefined field', { a: undefined }],
    ['an undefined entry', [undefined]],
    ['a hole', Array(1)],
    ['NaN', Number.NaN],
    ['Infinity', { a: [Number.POSITIVE_INFINITY] }],
    ['a lone surrogate', 'a\ud800'],
    ['a lone surrogate as a name', { '\udc00': 1 }],
    ['a big integer', 1n],
    ['a function', () => 1],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a symbol as a name', { [Symbol('a')]: 1 }],
  ])('[LE-1] throws on %s instead of leaving it out', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });

  test('[LE-2] digests are SHA-256 in lower-case hex', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(new Uint8Array([97, 98, 99]))).toBe(sha256Hex('abc'));
    expect(digestOf({ b: 1, a: 'é' })).toBe(sha256Hex('{"a":"é","b":1}'));
  });
});

/** A second, slower way to bring names in order, to compare with. */
function shuffledBack(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffledBack);
  if (typeof value !== 'object' || value === null) return value === 0 ? 0 : value;
  const names = Object.keys(value).sort((one, two) => (one < two ? -1 : 1));
  const parts = new Map(Object.entries(value));
  return names.map((name) => [name, shuffledBack(parts.get(name))]).concat([['object']]);
}

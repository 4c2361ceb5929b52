/** Numbers that somebody typed before their words: "1.", "(a)", "iv)", "2.3.1". */
import type { Numeral } from '../../domain/number-format.ts';
import { letterOf, romanOf } from '../../domain/numerals.ts';

/** One way to read a typed number; "(i)" is the first of Roman numerals or the ninth letter. */
export type Reading = {
  readonly numeral: Exclude<Numeral, 'none'>;
  readonly value: number;
  /** `joined` names the levels above too; its value is that of the last level. */
  readonly shape: 'point' | 'brackets' | 'joined';
  /** How many levels a joined number names; 1 for the others. */
  readonly depth: number;
};
export type TypedNumber = {
  readonly readings: readonly Reading[];
  /** How many characters the number and the blanks after it have. */
  readonly length: number;
};

const joined = /^\s*(\d{1,3}(?:\.\d{1,3}){1,4})\.?(?=\s|\p{Lu})\s*/u;
const bracketed = /^\s*\(\s*(\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})\s*\)\s*/;
const halfBracketed = /^\s*(\d{1,3}|[a-z]{1,5}|[A-Z]{1,5})\)\s*/;
const pointed = /^\s*(\d{1,3}|[a-z]|[A-Z]|[ivx]{2,5}|[IVX]{2,5})\.(?=\s|\p{Lu}|$)\s*/u;

/** The number that a line begins with, or `null`. */
export function typedNumber(text: string): TypedNumber | null {
  const levels = joined.exec(text);
  if (levels !== null) return { readings: [joinedReading(levels[1] ?? '')], length: levels[0].length };
  const brackets = bracketed.exec(text) ?? halfBracketed.exec(text);
  const found = brackets ?? pointed.exec(text);
  if (found === null) return null;
  const readings = readingsOf(found[1] ?? '', brackets === null ? 'point' : 'brackets');
  return readings.length === 0 ? null : { readings, length: found[0].length };
}

function joinedReading(digits: string): Reading {
  const levels = digits.split('.');
  return { numeral: 'decimal', value: Number(levels.at(-1)), shape: 'joined', depth: levels.length };
}

/** Every way to read the sign of a number; empty for words like "(the)". */
export function readingsOf(sign: string, shape: 'point' | 'brackets'): readonly Reading[] {
  const isSmall = sign === sign.toLowerCase();
  if (/^\d+$/.test(sign)) return [{ numeral: 'decimal', value: Number(sign), shape, depth: 1 }];
  const roman = romanValue(sign.toUpperCase());
  const letter = letterValue(sign.toUpperCase());
  return [
    ...(letter === null ? [] : [{ numeral: isSmall ? 'small-letter' : 'letter', value: letter } as const]),
    ...(roman === null ? [] : [{ numeral: isSmall ? 'small-roman' : 'roman', value: roman } as const]),
  ].map((reading) => ({ ...reading, shape, depth: 1 }));
}

const highestRoman = 60;
const romanValues = new Map(
  Array.from({ length: highestRoman }, (_, index) => [romanOf(index + 1), index + 1] as const),
);
const letterValues = new Map(
  Array.from({ length: 52 }, (_, index) => [letterOf(index + 1), index + 1] as const),
);

function romanValue(sign: string): number | null {
  return romanValues.get(sign) ?? null;
}

function letterValue(sign: string): number | null {
  return letterValues.get(sign) ?? null;
}

/**
 * Which level a typed number belongs to. Where the text's own numbering shows a level by its numeral alone ("(a)" is the
 * third level of a law) the numeral decides; where numbers join ("1.1.1"), the order in which kinds of numbers opened.
 */
import { levelNames } from '../../domain/number-format.ts';
import type { NumberFormat } from '../../domain/number-format.ts';
import type { Reading } from './typed-number.ts';

export type Placed = { readonly reading: Reading; readonly level: number };
type ToPlace = {
  readonly readings: readonly Reading[];
  /** Those of the number after it. */
  readonly next: readonly Reading[];
  /** The level that the page said, where it said one. */
  readonly told: number | null;
};
type Score = 'goes on' | 'begins' | 'skips';

export class OpenRows {
  readonly #format: NumberFormat;
  /** By level from 1; what is deeper than the last number is closed. */
  #rows: readonly (Reading | null)[] = [];
  /** 2 under an article, which is the first level itself. */
  #first = 1;

  constructor(format: NumberFormat) {
    this.#format = format;
  }

  /** Nothing is open any more from this level on; `first` is the level that the next number may have. */
  close(from: number, first = this.#first): void {
    this.#rows = this.#rows.slice(0, from - 1);
    this.#first = first;
  }

  /** Opens the row of a number that was placed. */
  enter({ reading, level }: Placed): void {
    const above = Array.from({ length: level - 1 }, (_, index) => this.#rows[index] ?? null);
    this.#rows = [...above, reading];
  }

  /** Where the number goes, or `null` where it is none. */
  place({ readings, next, told }: ToPlace): Placed | null {
    const placed = readings.map((reading) => ({ reading, level: this.#levelOf(reading, told) }));
    const scored = placed.map((each) => ({ each, score: this.#scoreOf(each) }));
    const on = scored.filter(({ score }) => score === 'goes on').map(({ each }) => each);
    const beginning = scored.filter(({ score }) => score === 'begins').map(({ each }) => each);
    const likely = [...on, ...beginning];
    if (likely.length > 1)
      return likely.find(({ reading }) => isFollowed(reading, next)) ?? likely[0] ?? null;
    return likely[0] ?? placed.find((each) => this.#isOpening(each)) ?? null;
  }

  #levelOf(reading: Reading, told: number | null): number {
    if (reading.shape === 'joined') return Math.min(reading.depth + this.#first - 1, levelNames.length);
    const shown = this.#shownLevels(reading)[0];
    if (shown !== undefined) return shown;
    if (told !== null) return Math.min(told, levelNames.length);
    const open = this.#rows.findLastIndex((row) => row !== null && isSameLook(row, reading));
    if (open >= 0) return open + 1;
    return Math.min(Math.max(this.#rows.length + 1, this.#first), levelNames.length);
  }

  /** Levels that the text's numbering shows with this numeral in a row of its own. */
  #shownLevels({ numeral, shape }: Reading): readonly number[] {
    return levelNames.flatMap((name, index) => {
      const format = this.#format[name];
      const level = index + 1;
      const isLook = format.numeral === numeral && format.shape !== 'joined';
      const isTop = level === 1 && shape === 'brackets' && format.shape !== 'brackets';
      return isLook && level >= this.#first && !isTop ? [level] : [];
    });
  }

  #scoreOf({ reading, level }: Placed): Score {
    const row = this.#rows[level - 1] ?? null;
    if (row !== null && row.numeral === reading.numeral && reading.value === row.value + 1) return 'goes on';
    return reading.value === 1 ? 'begins' : 'skips';
  }

  /** A text that was copied from its middle begins with any number; a repealed one is missing. */
  #isOpening({ reading, level }: Placed): boolean {
    const row = this.#rows[level - 1] ?? null;
    return row === null || (row.numeral === reading.numeral && reading.value > row.value);
  }
}

function isFollowed({ numeral, value }: Reading, next: readonly Reading[]): boolean {
  return next.some((each) => each.numeral === numeral && each.value === value + 1);
}

function isSameLook(a: Reading, b: Reading): boolean {
  return a.numeral === b.numeral && a.shape === b.shape;
}

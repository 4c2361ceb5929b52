/**
 * What was copied without its line breaks (from a PDF, a transcription) is divided again where typed numbers go on one
 * after another: `… shall— (a) adopt …; (b) publish …`. A number in the middle of a sentence ("under paragraph (a)")
 * divides nothing.
 */
import { termWrittenIn } from '../../domain/definitions.ts';
import { readingsOf, typedNumber } from './typed-number.ts';
import type { Reading } from './typed-number.ts';
import { recitalStarts } from './recital-words.ts';

type Stretch = { readonly from: number; readonly to: number };
type Candidate = {
  readonly at: number;
  readonly readings: readonly Reading[];
  readonly before: string;
};

/** The stretches of a line that are lines of their own; in order, without the blanks between them. */
export function stretchesOf(text: string): readonly Stretch[] {
  const divisions = startsOf(text, divisionBreak);
  return cut(text, { from: 0, to: text.length }, divisions)
    .flatMap((stretch) => cut(text, stretch, recitalsIn(text, stretch)))
    .flatMap((stretch) => cut(text, stretch, definitionsIn(text, stretch)))
    .flatMap((stretch) => cut(text, stretch, numbersIn(text.slice(stretch.from, stretch.to), stretch.from)));
}

/** A division's title in capitals at the end of what stands before it. */
const divisionBreak =
  /(?<=[.;)”"])\s+(?=(?:Part|PART|Chapter|CHAPTER)\s+[IVXLC\d]+[A-Z]?\s*[–—-]\s*[^a-z]+$)/gu;
const quoted = /(?<=[—–:;.]|[;,]\s(?:and|or|et|ou|y|o|na|au))\s*(?=[“"«])/gu;
const bracketBreak =
  /(?<=^|[—–:;.]|[;,]\s?(?:and|or|et|ou|y|o|na|au))\s*\(\s?(\d{1,3}|[a-z]{1,5}|[A-Z]{1,4})\)(?=\s*\S)/gu;

function startsOf(text: string, pattern: RegExp): readonly number[] {
  return [...text.matchAll(pattern)].map((found) => found.index + found[0].length);
}

function recitalsIn(text: string, { from, to }: Stretch): readonly number[] {
  const starts = recitalStarts(text.slice(from, to));
  return starts.length < 2 ? [] : starts.map((start) => start + from);
}

function definitionsIn(text: string, { from, to }: Stretch): readonly number[] {
  const words = text.slice(from, to);
  const starts = startsOf(words, quoted).filter((start) => termWrittenIn(words.slice(start)) !== '');
  return starts.length + (termWrittenIn(words) === '' ? 0 : 1) < 2 ? [] : starts.map((start) => start + from);
}

function numbersIn(text: string, offset: number): readonly number[] {
  const candidates = [...text.matchAll(bracketBreak)].map((found) => ({
    at: found.index + found[0].indexOf('('),
    readings: readingsOf(found[1] ?? '', 'brackets'),
    before: text.slice(0, found.index).trimEnd().at(-1) ?? '',
  }));
  const open = new Map<string, number>(openedBy(text));
  return candidates
    .filter((candidate, index) => goesOn(candidate, { open, later: candidates.slice(index + 1) }))
    .map(({ at }) => at + offset);
}

function openedBy(text: string): readonly (readonly [string, number])[] {
  const number = typedNumber(text);
  return (number?.readings ?? [])
    .filter(({ value }) => value === 1)
    .map(({ numeral, value }) => [numeral, value] as const);
}

type Going = { readonly open: Map<string, number>; readonly later: readonly Candidate[] };

/** The next of a row that is open, or the first of one whose second comes. */
function goesOn({ readings, before }: Candidate, { open, later }: Going): boolean {
  const next =
    readings.find(({ numeral, value }) => value > 1 && open.get(numeral) === value - 1) ??
    readings.find((reading) => reading.value === 1 && before !== ',' && hasSecond(reading, later));
  if (next === undefined) return false;
  open.set(next.numeral, next.value);
  return true;
}

function hasSecond({ numeral }: Reading, later: readonly Candidate[]): boolean {
  return later.some(({ readings }) => readings.some((each) => each.numeral === numeral && each.value === 2));
}

function cut(text: string, { from, to }: Stretch, starts: readonly number[]): readonly Stretch[] {
  const inside = starts.filter((start) => start > from && start < to);
  const edges = [from, ...inside, to];
  return edges.slice(0, -1).flatMap((start, index) => {
    const end = edges[index + 1] ?? to;
    const last = start + text.slice(start, end).trimEnd().length;
    return last === start && inside.length > 0 ? [] : [{ from: start, to: last }];
  });
}

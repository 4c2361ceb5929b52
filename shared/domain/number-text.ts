/** Counts as they are written: labels before the words and numbers for citing (TX-2). */
import type { CounterName, Counts } from './counts.ts';
import { insertionStyleOf, levelNames, numeralOf } from './number-format.ts';
import type { CounterFormat, FormattedCounter } from './number-format.ts';
import type { NumberingRules } from './numbering-rules.ts';
import { withInsertions } from './ordinals.ts';
import type { Ordinal } from './ordinals.ts';

type Level = (typeof levelNames)[number];
type Step = Extract<CounterName, `step${number}`>;
type Worded = Exclude<FormattedCounter, Level | 'step'> | 'figure';

/** "Part I", "Annex A", "(3)" for recitals; empty where the rules give no number. */
export function wordLabel(counter: Worded, ordinal: Ordinal, rules: NumberingRules): string {
  const { words, format } = rules;
  if (counter === 'figure') return `${words.figure} ${ordinal[0] ?? ''}`;
  const word = counter === 'annex' ? words[format.annexWord] : words[counter];
  const numeral = textOf(ordinal, format[counter], rules);
  return numeral === '' ? '' : shaped(numeral, format[counter], word);
}

/** What stands before the words of a level: "1.", "(a)", "1.1.1". */
export function labelOf(level: Level, counts: Counts, rules: NumberingRules): string {
  const format = rules.format[level];
  if (format.shape === 'joined') return joined(level, counts, rules);
  const numeral = textOf(counts[level], format, rules);
  return numeral === '' ? '' : shaped(numeral, format, rules.words.section);
}

/** The way from the first level down: 12(1)(a)(i)(A), 1.1.1; a level that the drafter left out is left out. */
export function citationOf(level: Level, counts: Counts, rules: NumberingRules): string {
  let citation = '';
  for (const name of levelNames.slice(0, levelNames.indexOf(level) + 1)) {
    citation = oneFurther({ citation, level: name }, counts, rules);
  }
  return citation;
}

/** "Step 2.1". */
export function stepNumeral(step: Step, counts: Counts, rules: NumberingRules): string {
  const format = rules.format.step;
  const all = (['step1', 'step2', 'step3', 'step4', 'step5'] as const).slice(0, Number(step.at(-1)));
  if (format.numeral === 'none') return '';
  const numeral = all.map((name) => textOf(counts[name], format, rules)).join('.');
  return shaped(numeral, format, rules.words.step);
}

type SoFar = { readonly citation: string; readonly level: Level };

function oneFurther({ citation, level }: SoFar, counts: Counts, rules: NumberingRules): string {
  const format = rules.format[level];
  if (format.shape === 'joined') return joined(level, counts, rules);
  if (isNone(counts[level]) || format.numeral === 'none') return citation;
  const numeral = textOf(counts[level], format, rules);
  if (format.restart === 'never') return numeral;
  if (format.shape === 'brackets') return `${citation}(${numeral})`;
  return citation === '' ? numeral : `${citation}.${numeral}`;
}

function joined(level: Level, counts: Counts, rules: NumberingRules): string {
  if (rules.format[level].numeral === 'none') return '';
  return levelNames
    .slice(0, levelNames.indexOf(level) + 1)
    .map((name) => textOf(counts[name], rules.format[name], rules))
    .filter((text) => text !== '')
    .join('.');
}

function textOf(ordinal: Ordinal, { numeral }: CounterFormat, { format }: NumberingRules): string {
  const text = numeralOf(ordinal[0] ?? 0, numeral);
  const style = insertionStyleOf(format);
  return style === null || text === '' ? text : withInsertions(text, ordinal, style);
}

function shaped(numeral: string, { shape }: CounterFormat, word: string): string {
  switch (shape) {
    case 'word':
      return `${word} ${numeral}`;
    case 'point':
      return `${numeral}.`;
    case 'brackets':
      return `(${numeral})`;
    case 'plain':
    case 'joined':
      return numeral;
    default:
      return shape satisfies never;
  }
}

function isNone(ordinal: Ordinal): boolean {
  return ordinal.length === 1 && ordinal[0] === 0;
}

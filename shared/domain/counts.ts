/** How many there are of everything that is counted in a text (TX-2). */
import { levelNames } from './number-format.ts';
import type { NumberFormat } from './number-format.ts';
import { nextOrdinal, noOrdinal } from './ordinals.ts';
import type { KeptNumbers, Ordinal } from './ordinals.ts';

const steps = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;
const counterNames = [
  'part',
  'chapter',
  'section',
  ...levelNames,
  /** Shown nowhere: lists under a definition begin again. */
  'definition',
  ...steps,
  'recital',
  'annex',
  'schedule',
  'figure',
  'footnote',
] as const;
export type CounterName = (typeof counterNames)[number];
export type Counts = Readonly<Record<CounterName, Ordinal>>;

export const countsStart: Counts = mapCounters(() => noOrdinal);

/** From the outermost to the innermost: what may begin again under what. */
const order = ['part', 'chapter', 'section', ...levelNames] as const;
type Ordered = (typeof order)[number];

/** What begins again at what: for every counter those it is counted in, and those that begin again under it. */
export type CounterRows = {
  readonly above: Readonly<Record<CounterName, readonly CounterName[]>>;
  readonly under: Readonly<Record<CounterName, readonly CounterName[]>>;
};

export function counterRowsOf(format: NumberFormat): CounterRows {
  const above = mapCounters((name) => rowAbove(name, format));
  return { above, under: mapCounters((name) => counterNames.filter((each) => above[each].includes(name))) };
}

type Place = { readonly counter: CounterName; readonly counts: Counts; readonly scope: string };

/** Names the row that a clause is counted in; two clauses of one place never have the same ordinal. */
export function placeOf({ counter, counts, scope }: Place, rows: CounterRows): string {
  const above = rows.above[counter].map((name) => counts[name].join('.'));
  return [counter, scope, ...above].join('|');
}

type CountingRules = { readonly rows: CounterRows; readonly kept: KeptNumbers | null };

type Counting = {
  readonly counts: Counts;
  readonly counter: CounterName;
  readonly id: string;
  readonly place: string;
};

/** The counts with one more of the counter, and everything that begins again under it. */
export function countOn({ counts, counter, id, place }: Counting, { rows, kept }: CountingRules): Counts {
  const next: Record<CounterName, Ordinal> = { ...counts };
  for (const name of rows.under[counter]) next[name] = noOrdinal;
  next[counter] = nextOrdinal({ current: counts[counter], id, place }, kept);
  return next;
}

export function isSameCounts(a: Counts, b: Counts): boolean {
  return counterNames.every((name) => isSameOrdinal(a[name], b[name]));
}

function isSameOrdinal(a: Ordinal, b: Ordinal): boolean {
  return a === b || (a.length === b.length && a.every((count, index) => count === b[index]));
}

function mapCounters<T>(valueOf: (name: CounterName) => T): Readonly<Record<CounterName, T>> {
  return {
    part: valueOf('part'),
    chapter: valueOf('chapter'),
    section: valueOf('section'),
    level1: valueOf('level1'),
    level2: valueOf('level2'),
    level3: valueOf('level3'),
    level4: valueOf('level4'),
    level5: valueOf('level5'),
    definition: valueOf('definition'),
    step1: valueOf('step1'),
    step2: valueOf('step2'),
    step3: valueOf('step3'),
    step4: valueOf('step4'),
    step5: valueOf('step5'),
    recital: valueOf('recital'),
    annex: valueOf('annex'),
    schedule: valueOf('schedule'),
    figure: valueOf('figure'),
    footnote: valueOf('footnote'),
  };
}

/** The counters at whose next number this one begins again. */
function rowAbove(counter: CounterName, format: NumberFormat): readonly CounterName[] {
  const step = steps.findIndex((name) => name === counter);
  if (step >= 0) return steps.slice(0, step);
  if (counter === 'definition')
    return [...orderedAbove('level1', order.indexOf('level1'), format), 'level1', 'level2'];
  const place = order.findIndex((name) => name === counter);
  const name = order[place];
  if (name === undefined) return [];
  const above = orderedAbove(name, place, format);
  return isListed(name, format) ? [...above, 'definition'] : above;
}

/** From the third level on, where a level is shown by its own numeral, "(a)" begins again under every definition. */
function isListed(name: Ordered, format: NumberFormat): boolean {
  const { restart, shape } = format[name];
  return restart === 'above' && shape !== 'joined' && order.indexOf(name) >= order.indexOf('level3');
}

function orderedAbove(name: Ordered, place: number, format: NumberFormat): readonly Ordered[] {
  const { restart } = format[name];
  if (restart === 'never') return [];
  if (restart !== 'above') return order.slice(0, order.indexOf(restart) + 1).filter((each) => each !== name);
  const first = order.indexOf('level1');
  if (place <= first) return order.slice(0, place);
  return [...orderedAbove('level1', first, format), ...order.slice(first, place)];
}

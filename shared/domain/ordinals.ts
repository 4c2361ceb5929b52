/**
 * Where a clause stands among its kind: `[4]` is the fourth, `[4, 1]` the first inserted after it while numbers are kept
 * (4bis or 4A), `[4, 1, 1]` one inserted between that and the next when the next has its number already.
 */
import { letterOf } from './numerals.ts';

export type Ordinal = readonly number[];
/** How clauses are called that come between numbers that are kept (TX-2). */
export const insertionStyles = ['bis', 'letter'] as const;
export type InsertionStyle = (typeof insertionStyles)[number];

/** The numbers of a circulated version: of each clause its place (counter and what it is counted in) and ordinal. */
export type KeptNumbers = {
  readonly byClause: ReadonlyMap<string, KeptNumber>;
  /** The last ordinal of every place. */
  readonly lastIn: ReadonlyMap<string, number>;
  readonly taken: ReadonlySet<string>;
};
export type KeptNumber = { readonly place: string; readonly ordinal: Ordinal };

export const noOrdinal: Ordinal = [0];

const latin = [
  'bis',
  'ter',
  'quater',
  'quinquies',
  'sexies',
  'septies',
  'octies',
  'nonies',
  'decies',
] as const;

export function keptNumbers(entries: Iterable<readonly [string, KeptNumber]>): KeptNumbers {
  const byClause = new Map(entries);
  const lastIn = new Map<string, number>();
  const taken = new Set<string>();
  for (const { place, ordinal } of byClause.values()) {
    lastIn.set(place, Math.max(lastIn.get(place) ?? 0, ordinal[0] ?? 0));
    taken.add(keyOf(place, ordinal));
  }
  return { byClause, lastIn, taken };
}

type Counting = { readonly current: Ordinal; readonly id: string; readonly place: string };

/**
 * The ordinal of the next clause of a place. A clause that was circulated in this place keeps its own; a new one counts on
 * at the end, and between others it is called after the one before it. No ordinal is ever given twice.
 */
export function nextOrdinal({ current, id, place }: Counting, kept: KeptNumbers | null): Ordinal {
  const [count = 0] = current;
  const last = kept?.lastIn.get(place);
  if (kept === null || last === undefined) return [count + 1];
  const own = kept.byClause.get(id);
  if (own?.place === place) return own.ordinal;
  if (count >= last) return [count + 1];
  const beside = insertedAfter(current);
  return kept.taken.has(keyOf(place, beside)) ? [...filledUp(current), 1] : beside;
}

/** `numeral` with what marks an insertion: 4bis, 4A, (a bis), (aA). */
export function withInsertions(numeral: string, ordinal: Ordinal, style: InsertionStyle): string {
  const other = style === 'bis' ? 'letter' : 'bis';
  return ordinal
    .slice(1)
    .map((count, index) => insertionOf(count, index % 2 === 0 ? style : other))
    .reduce((text, insertion) => text + joint(text, insertion) + insertion, numeral);
}

function insertedAfter(current: Ordinal): Ordinal {
  if (current.length === 1) return [...current, 1];
  return current.with(-1, (current.at(-1) ?? 0) + 1);
}

/** So that one more insertion is told from the next one on the same rank. */
function filledUp(current: Ordinal): Ordinal {
  return current.length === 1 ? [...current, 0] : current;
}

function insertionOf(count: number, style: InsertionStyle): string {
  if (count === 0) return '';
  return style === 'letter' ? letterOf(count) : (latin[count - 1] ?? `-${count + 1}`);
}

/** Between a letter and a Latin word a space that does not break. */
function joint(text: string, insertion: string): string {
  return /[A-Za-z]$/.test(text) && /^[a-z]/.test(insertion) ? '\u00a0' : '';
}

function keyOf(place: string, ordinal: Ordinal): string {
  return `${place}#${ordinal.join('.')}`;
}

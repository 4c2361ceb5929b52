import type { ClauseWriting, WritingStretch } from '../../ports/clause-writing.ts';
import type { ClauseStroke } from './clause-strokes.ts';
import type { Stamp } from './clock-spans.ts';

/** A person who pauses for less is in the same stretch. */
const longestPauseMs = 60 * 60 * 1000;

type Stroke = ClauseStroke & { readonly stamp: Stamp };

/** Strokes as stretches of one person each, newest first. */
export function writingOf(strokes: readonly ClauseStroke[]): ClauseWriting {
  const known = strokes.filter((stroke): stroke is Stroke => stroke.stamp !== null);
  const stretches = [...byPerson(known).values()].flatMap(stretchesOf);
  return {
    stretches: stretches.filter(isSomething).toSorted((left, right) => compare(right.until, left.until)),
    unrecorded: sum(
      strokes.filter(({ stamp }) => stamp === null),
      'standing',
    ),
  };
}

function byPerson(strokes: readonly Stroke[]): ReadonlyMap<string, readonly Stroke[]> {
  const people = new Map<string, Stroke[]>();
  for (const stroke of strokes) {
    const own = people.get(stroke.stamp.by);
    if (own === undefined) people.set(stroke.stamp.by, [stroke]);
    else own.push(stroke);
  }
  return people;
}

function stretchesOf(strokes: readonly Stroke[]): readonly WritingStretch[] {
  const groups: Stroke[][] = [];
  let until = Number.NEGATIVE_INFINITY;
  for (const stroke of strokes.toSorted((left, right) => left.stamp.at - right.stamp.at)) {
    const group = groups.at(-1);
    if (group === undefined || stroke.stamp.at - until > longestPauseMs) groups.push([stroke]);
    else group.push(stroke);
    until = Math.max(until, stroke.stamp.until);
  }
  return groups.map(stretchOf);
}

function stretchOf(strokes: readonly Stroke[]): WritingStretch {
  const standing = sum(strokes, 'standing');
  const made = strokes.find(({ kind }) => kind === 'made');
  return {
    by: strokes[0]?.stamp.by ?? '',
    from: instantOf(Math.min(...strokes.map(({ stamp }) => stamp.at))),
    until: instantOf(Math.max(...strokes.map(({ stamp }) => stamp.until))),
    written: standing + sum(strokes, 'gone'),
    standing,
    removed: sum(strokes, 'removed'),
    isMade: made !== undefined,
    // A new clause comes with its attributes.
    isShaped: strokes.some(({ kind, stamp }) => kind === 'shaped' && stamp.at !== made?.stamp.at),
  };
}

function isSomething({ written, removed, isMade, isShaped }: WritingStretch): boolean {
  return written > 0 || removed > 0 || isMade || isShaped;
}

function sum(strokes: readonly ClauseStroke[], kind: ClauseStroke['kind']): number {
  return strokes.reduce((total, stroke) => total + (stroke.kind === kind ? stroke.characters : 0), 0);
}

function instantOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import type { SpelledReference, SpelledWords } from './spell-words.ts';
import { wordRuns } from './word-runs.ts';
import type { WordRun } from './word-runs.ts';

export type SpelledComparison = {
  readonly runs: readonly WordRun[];
  /** Whether a reference leads elsewhere, or became one or none, in words that read the same. */
  readonly hidesRedirection: boolean;
};

/**
 * The way from one wording to the other as both are read. A reference that leads elsewhere by the same words, or is plain
 * words on one side, went and came: else nobody would see what changes (TX-3).
 */
export function compareSpelled(before: SpelledWords, after: SpelledWords): SpelledComparison {
  let [old, now] = [0, 0];
  const asRead = wordRuns(before.text, after.text);
  const runs = asRead.flatMap((run) => {
    const starts = { old, now };
    if (run.change !== 'inserted') old += run.text.length;
    if (run.change !== 'deleted') now += run.text.length;
    if (run.change !== 'same') return [run];
    const [was, is] = [
      placesIn(before.references, starts.old, run.text.length),
      placesIn(after.references, starts.now, run.text.length),
    ];
    return apart(run.text, [...onlyIn(was, is), ...onlyIn(is, was)]);
  });
  return { runs, hidesRedirection: runs.length > asRead.length };
}

type Place = Pick<SpelledReference, 'target' | 'from' | 'to'>;

/** The references that stand wholly in a stretch, counted from its start. */
function placesIn(references: readonly SpelledReference[], start: number, length: number): readonly Place[] {
  return references
    .map(({ target, from, to }) => ({ target, from: from - start, to: to - start }))
    .filter(({ from, to }) => from >= 0 && to <= length && from < to);
}

function onlyIn(places: readonly Place[], others: readonly Place[]): readonly Place[] {
  return places.filter(
    ({ target, from, to }) =>
      !others.some((each) => each.target === target && each.from === from && each.to === to),
  );
}

function apart(text: string, changed: readonly Place[]): readonly WordRun[] {
  const runs: WordRun[] = [];
  let at = 0;
  for (const { from, to } of changed.toSorted((one, other) => one.from - other.from)) {
    const words = text.slice(Math.max(at, from), to);
    if (words === '') continue;
    if (from > at) runs.push({ change: 'same', text: text.slice(at, from) });
    runs.push({ change: 'deleted', text: words }, { change: 'inserted', text: words });
    at = to;
  }
  return at < text.length ? [...runs, { change: 'same', text: text.slice(at) }] : runs;
}

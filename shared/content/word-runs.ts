import { diffWordsWithSpace } from 'diff';

/** A stretch of words that stayed, came or went. */
export type WordRun = { readonly change: 'same' | 'inserted' | 'deleted'; readonly text: string };

/** Beyond this many edits two texts have so little in common that word-by-word reading no longer helps. */
const mostEdits = 2_000;

/**
 * The way from one plain text to the other, word by word: what stayed and what went give `before`, what stayed and
 * what came give `after`.
 */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  if (before === after) return before === '' ? [] : [{ change: 'same', text: before }];
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits });
  if (changes === undefined) return replaced(before, after);
  return changes.map(({ value, added, removed }) => ({
    change: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }));
}

function replaced(before: string, after: string): readonly WordRun[] {
  const runs: WordRun[] = [
    { change: 'deleted', text: before },
    { change: 'inserted', text: after },
  ];
  return runs.filter((run) => run.text !== '');
}

/** One side of the runs: the text before or after the change. */
export function sideOf(runs: readonly WordRun[], side: 'before' | 'after'): string {
  const gone = side === 'before' ? 'inserted' : 'deleted';
  return runs
    .filter((run) => run.change !== gone)
    .map((run) => run.text)
    .join('');
}

import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import type { Chosen } from './use-chosen.ts';

/** From mark to mark, round at the ends. */
export function stepsBetween(rows: readonly AlignedClause[], { row, choose }: Chosen) {
  const marked = rows.filter(({ state }) => state !== 'current');
  const step = (by: 1 | -1) => {
    const here = rows.findIndex(({ id }) => id === row?.id);
    const at = (each: AlignedClause) => rows.indexOf(each);
    const onward =
      by === 1 ? marked.find((each) => at(each) > here) : marked.findLast((each) => at(each) < here);
    const target = onward ?? marked.at(by === 1 ? 0 : -1);
    if (target !== undefined) choose(target.id);
  };
  return { count: marked.length, step };
}

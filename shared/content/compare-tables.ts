import { diffArrays } from 'diff';
import { inlineText } from './block-text.ts';
import type { CellBlock, RowBlock, TableBlock } from './text-content.ts';
import { wordRuns } from './word-runs.ts';
import type { WordRun } from './word-runs.ts';

export type CellComparison = { readonly isHeader: boolean; readonly runs: readonly WordRun[] };
export type RowComparison = {
  readonly change: 'same' | 'inserted' | 'deleted' | 'changed';
  readonly cells: readonly CellComparison[];
};

/** Two states of a table row by row; rows that only changed are paired in order and compared cell by cell. */
export function compareTables(before: TableBlock, after: TableBlock): readonly RowComparison[] {
  const rows: RowComparison[] = [];
  let removed: RowBlock[] = [];
  for (const part of diffArrays([...before.content], [...after.content], { comparator: hasSameText })) {
    if (part.removed) {
      removed.push(...part.value);
      continue;
    }
    const pairs = part.added ? Math.min(removed.length, part.value.length) : 0;
    part.value.forEach((row, index) => {
      const partner = index < pairs ? removed[index] : undefined;
      rows.push(...rowComparison(part.added ? partner : row, row));
    });
    if (!part.added)
      rows.splice(rows.length - part.value.length, 0, ...removed.map((row) => wholeRow(row, 'deleted')));
    else rows.push(...removed.slice(pairs).map((row) => wholeRow(row, 'deleted')));
    removed = [];
  }
  return [...rows, ...removed.map((row) => wholeRow(row, 'deleted'))];
}

/** Every row of a table that came or went as a whole. */
export function wholeTable(
  table: TableBlock,
  change: 'inserted' | 'deleted' | 'same',
): readonly RowComparison[] {
  return table.content.map((row) => wholeRow(row, change));
}

function rowComparison(before: RowBlock | undefined, after: RowBlock): readonly RowComparison[] {
  if (before === undefined) return [wholeRow(after, 'inserted')];
  if (hasSameText(before, after)) return [wholeRow(after, 'same')];
  const columns = Math.max(before.content.length, after.content.length);
  const cells = Array.from({ length: columns }, (_, column) => {
    const [from, to] = [before.content[column], after.content[column]];
    return { isHeader: (to ?? from)?.type === 'headerCell', runs: wordRuns(cellText(from), cellText(to)) };
  });
  return [{ change: 'changed', cells }];
}

function wholeRow(row: RowBlock, change: 'inserted' | 'deleted' | 'same'): RowComparison {
  return {
    change,
    cells: row.content.map((cell) => {
      const text = cellText(cell);
      return { isHeader: cell.type === 'headerCell', runs: text === '' ? [] : [{ change, text }] };
    }),
  };
}

function hasSameText(a: RowBlock, b: RowBlock): boolean {
  return (
    a.content.length === b.content.length &&
    a.content.every((cell, i) => cellText(cell) === cellText(b.content[i]))
  );
}

function cellText(cell: CellBlock | undefined): string {
  return cell === undefined ? '' : cell.content.map((line) => inlineText(line.content)).join('\n');
}

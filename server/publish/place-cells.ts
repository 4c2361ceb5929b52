import type { CellBlock, TableBlock } from '../../shared/content/text-content.ts';
import { printRuns } from './print-runs.ts';
import type { PrintCell, PrintNote, PrintTable } from './print-model.ts';

type NoteOf = (id: string) => PrintNote | null;

/** Wider tables are cut at this column: nothing of it could be read on paper. */
const mostColumns = 40;

/**
 * Gives every cell its place as a browser would: the next free place of its row. Spans are cut at the edges and at
 * places already taken, so that any table the schema allows can be laid out.
 */
export function placeCells(table: TableBlock, noteOf: NoteOf = () => null): PrintTable {
  const rows = table.content.length;
  const taken = new Set<string>();
  const placed = table.content.flatMap((row, y) => placeRow({ cells: row.content, y, rows, taken, noteOf }));
  const cells = placed.map(({ cell }) => cell);
  const columns = Math.max(1, ...cells.map(({ x, colspan }) => x + colspan));
  return {
    type: 'table',
    columns,
    widths: shareOut(placed, columns),
    rows,
    headerRows: countHeaderRows(table, cells),
    cells,
  };
}

type RowToPlace = {
  readonly cells: readonly CellBlock[];
  readonly y: number;
  readonly rows: number;
  readonly taken: Set<string>;
  readonly noteOf: NoteOf;
};

type Placed = { readonly cell: PrintCell; readonly widths: readonly number[] | null };

function placeRow({ cells, y, rows, taken, noteOf }: RowToPlace): readonly Placed[] {
  const placed: Placed[] = [];
  let x = 0;
  for (const cell of cells) {
    while (taken.has(`${x},${y}`)) x += 1;
    if (x >= mostColumns) break;
    const colspan = freeColumns({ x, y, wanted: Math.min(cell.attrs.colspan, mostColumns - x), taken });
    const rowspan = Math.max(1, Math.min(cell.attrs.rowspan, rows - y));
    for (let dy = 0; dy < rowspan; dy += 1) {
      for (let dx = 0; dx < colspan; dx += 1) taken.add(`${x + dx},${y + dy}`);
    }
    const lines = cell.content.map((line) => printRuns(line.content, noteOf));
    const isHeader = cell.type === 'headerCell';
    placed.push({ cell: { x, y, colspan, rowspan, isHeader, lines }, widths: cell.attrs.colwidth });
    x += colspan;
  }
  return placed;
}

const whole = 100;

/** Percent of every column: as wide as its first cell that says it, those that say nothing as the others on average. */
function shareOut(placed: readonly Placed[], columns: number): readonly number[] {
  const pixels = Array.from({ length: columns }, (_, column) => pixelsOf(placed, column));
  const said = pixels.filter((width) => width > 0);
  const average = said.length === 0 ? 1 : said.reduce((sum, width) => sum + width, 0) / said.length;
  const filled = pixels.map((width) => (width > 0 ? width : average));
  const all = filled.reduce((sum, width) => sum + width, 0);
  return filled.map((width) => Math.round((whole * 100 * width) / all) / 100);
}

function pixelsOf(placed: readonly Placed[], column: number): number {
  const widths = placed
    .filter(({ cell: { x, colspan } }) => x <= column && column < x + colspan)
    .map(({ cell, widths: said }) => said?.[column - cell.x] ?? 0);
  return widths.find((width) => width > 0) ?? 0;
}

function freeColumns(at: { x: number; y: number; wanted: number; taken: ReadonlySet<string> }): number {
  let count = 1;
  while (count < at.wanted && !at.taken.has(`${at.x + count},${at.y}`)) count += 1;
  return count;
}

/** Rows at the top that are all header cells and share no cell with the rows below: they repeat on every page. */
function countHeaderRows(table: TableBlock, cells: readonly PrintCell[]): number {
  const first = table.content.findIndex((row) => row.content.some((cell) => cell.type !== 'headerCell'));
  const count = first === -1 ? 0 : first;
  const isSpanned = cells.some(({ y, rowspan }) => y < count && y + rowspan > count);
  return isSpanned ? 0 : count;
}

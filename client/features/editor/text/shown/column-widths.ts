/** Widths of columns by keyboard; by mouse the borders are dragged. All columns get a width, so that they stay in proportion. */
import { isInTable, selectedRect } from 'prosemirror-tables';
import type { TableRect } from 'prosemirror-tables';
import type { Command, Transaction } from 'prosemirror-state';
import { cellOf } from '../../../../../shared/content/table-dom.ts';

const usualWidth = 160;
const narrowest = 40;
const widest = 800;

/** Makes the columns of the selection wider or narrower by a factor. */
export function resizeColumn(factor: number): Command {
  return changeWidths((rect) => (width, column) => {
    const isSelected = column >= rect.left && column < rect.right;
    return isSelected ? Math.round(Math.min(Math.max(width * factor, narrowest), widest)) : width;
  });
}

/** The browser and the page divide the width again. */
export const evenColumns: Command = changeWidths(() => () => null);

type WidthOf = (width: number, column: number) => number | null;

function changeWidths(widthsFor: (rect: TableRect) => WidthOf): Command {
  return (state, dispatch) => {
    if (!isInTable(state)) return false;
    const rect = selectedRect(state);
    if (dispatch !== undefined) dispatch(withWidths(state.tr, rect, widthsFor(rect)));
    return true;
  };
}

function withWidths(transaction: Transaction, rect: TableRect, widthOf: WidthOf): Transaction {
  const { map, table, tableStart } = rect;
  for (const position of new Set(map.map)) {
    const cell = table.nodeAt(position);
    if (cell === null) continue;
    const { left, right } = map.findCell(position);
    const { colwidth } = cellOf(cell.attrs);
    const widths: number[] = [];
    for (let column = left; column < right; column += 1) {
      const width = widthOf(colwidth?.[column - left] || usualWidth, column);
      if (width !== null) widths.push(width);
    }
    const wanted = widths.length === right - left ? widths : null;
    transaction.setNodeAttribute(tableStart + position, 'colwidth', wanted);
  }
  return transaction;
}

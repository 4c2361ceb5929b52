import { goToNextCell, addRowAfter, isInTable } from 'prosemirror-tables';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { schema } from '../../../../../shared/content/schema.ts';

/** A table of three columns with a header row and two rows, after the block with the caret. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (dispatch !== undefined) {
    const at = state.selection.$to.after(1);
    const transaction = state.tr.insert(at, emptyTable({ rows: 2, columns: 3 }));
    dispatch(transaction.setSelection(TextSelection.near(transaction.doc.resolve(at + 4))).scrollIntoView());
  }
  return true;
};

/** A page break after the block with the caret, and a paragraph after it when it would be the end. */
export const insertPageBreak: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  if (dispatch !== undefined) {
    const at = state.selection.$to.after(1);
    const isEnd = at === state.doc.content.size;
    const blocks = [schema.nodes.pageBreak.create(), ...(isEnd ? [schema.nodes.clause.create()] : [])];
    const transaction = state.tr.insert(at, blocks);
    const after = Selection.near(transaction.doc.resolve(at + 1), 1);
    dispatch(transaction.setSelection(after).scrollIntoView());
  }
  return true;
};

/** Takes the table with the caret away. */
export const removeTable: Command = (state, dispatch) => {
  const { $from } = state.selection;
  if (!isInTable(state)) return false;
  if (dispatch !== undefined) {
    const after = $from.after(1);
    const transaction = state.tr.delete($from.before(1), after);
    if (transaction.doc.childCount === 0) transaction.insert(0, schema.nodes.clause.create());
    dispatch(transaction.scrollIntoView());
  }
  return true;
};

/** Tab in a table: the next cell, with a new row after the last one. */
export const nextCell: Command = (state, dispatch, view) => {
  if (!isInTable(state)) return false;
  if (goToNextCell(1)(state, dispatch)) return true;
  if (dispatch === undefined || view === undefined) return true;
  addRowAfter(state, view.dispatch);
  return goToNextCell(1)(view.state, view.dispatch);
};

export const previousCell: Command = (state, dispatch) => {
  if (!isInTable(state)) return false;
  goToNextCell(-1)(state, dispatch);
  return true;
};

function emptyTable({ rows, columns }: { rows: number; columns: number }): Node {
  const row = (type: 'cell' | 'headerCell') =>
    schema.nodes.row.create(
      null,
      Array.from({ length: columns }, () => schema.nodes[type].create(null, schema.nodes.line.create())),
    );
  return schema.nodes.table.create(null, [
    row('headerCell'),
    ...Array.from({ length: rows }, () => row('cell')),
  ]);
}

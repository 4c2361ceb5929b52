/** What a hand does in the text of the survival table, by the commands of the editor. */
import { chainCommands, joinBackward } from 'prosemirror-commands';
import { Fragment, Slice } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { CellSelection } from 'prosemirror-tables';
import {
  backspaceClause,
  enterClause,
} from '../../../client/features/editor/text/commands/enter-commands.ts';
import { moveClauses } from '../../../client/features/editor/text/commands/move-clauses.ts';
import { structuredSlice } from '../../../client/features/editor/text/paste/structured-paste.ts';
import { defaultFormat } from '../../../shared/domain/number-format.ts';
import type { HeadlessEditor } from '../editor/headless-editor.ts';
import { clauseOf } from '../pasted/paste-lines.ts';

export const typedWords = 'quickly ';

export type Gesture = (editor: HeadlessEditor) => void;

export function at(block: number, offset: number, ...commands: readonly Command[]): Gesture {
  return (editor) => {
    editor.place(block, offset);
    for (const command of commands) editor.run(command);
  };
}

export function typeAt(block: number, offset: number): Gesture {
  return (editor) => {
    editor.place(block, offset);
    editor.type(typedWords);
  };
}

export function both(...gestures: readonly Gesture[]): Gesture {
  return (editor) => {
    for (const gesture of gestures) gesture(editor);
  };
}

/** With the caret in this block. */
export function move(block: number, direction: 'up' | 'down'): Gesture {
  return (editor) => at(block, 0, moveClauses(editor.fragment, direction))(editor);
}

/** Backspace at the beginning as often as it takes: out of every level, then into the clause before. */
export function joinUp(block: number): Gesture {
  return (editor) => {
    const { childCount } = editor.state.doc;
    for (let key = 0; key < 7 && editor.state.doc.childCount === childCount; key += 1)
      at(block, 0, chainCommands(backspaceClause, joinBackward))(editor);
  };
}

export const removeEmptyBefore = (block: number): Gesture =>
  both(at(block, 0, enterClause), joinUp(block + 1));

/** Lines from elsewhere, as new clauses before a block. */
export function pasteBefore(block: number): Gesture {
  return (editor) => {
    const lines = ['(a) pasted before;', '(b) pasted too.'].map((words) =>
      clauseOf({ kind: 'paragraph', level: 1, words }),
    );
    const { content } = structuredSlice(new Slice(Fragment.from(lines), 0, 0), defaultFormat('law'));
    editor.place(block, 0);
    editor.dispatch(editor.state.tr.insert(editor.state.selection.$from.before(), content));
  };
}

export type Cells = 'both of its row' | 'its own' | 'of the last row' | 'of the last column';

/** A command on cells of the one table. The subject is the first cell under the header. */
export function onCells(cells: Cells, command: Command): Gesture {
  return (editor) => {
    const positions: number[] = [];
    const { doc } = editor.state;
    doc.descendants((node, position) => {
      if (node.type.name === 'cell' || node.type.name === 'headerCell') positions.push(position);
    });
    const [, column = 0, own = 0, beside = 0, last = 0] = positions;
    const selection = {
      'both of its row': () => CellSelection.create(doc, own, beside),
      'its own': () => TextSelection.near(doc.resolve(own + 2)),
      'of the last row': () => TextSelection.near(doc.resolve(last + 2)),
      'of the last column': () => TextSelection.near(doc.resolve(column + 2)),
    }[cells]();
    editor.dispatch(editor.state.tr.setSelection(selection));
    editor.run(command);
  };
}

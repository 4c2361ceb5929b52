import {
  baseKeymap,
  chainCommands,
  joinBackward,
  joinForward,
  deleteSelection,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
  toggleMark,
} from 'prosemirror-commands';
import { undoInputRule } from 'prosemirror-inputrules';
import { keymap } from 'prosemirror-keymap';
import { Plugin } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';
import { redoCommand, undoCommand } from 'y-prosemirror';
import type { XmlFragment } from 'yjs';
import { schema } from '../../../shared/content/schema.ts';
import { retype, shiftLevel } from './clause-commands.ts';
import { backspaceClause, deleteEmptyClause, enterClause } from './enter-commands.ts';
import { moveClauses } from './move-clauses.ts';
import { nextCell, previousCell } from './table-commands.ts';

/** What keys ask of the page around the text. */
export type PageKeys = {
  readonly focusToolbar: () => void;
  readonly openLink: () => void;
  readonly comment: () => void;
};

/** Keys for everyone, readers too. */
export function readingKeymap({ focusToolbar, comment }: PageKeys): Plugin {
  return keymap({ F10: does(focusToolbar), 'Alt-F10': does(focusToolbar), 'Mod-Alt-m': does(comment) });
}

/** Keys that change the text. */
export function editingKeymaps(fragment: XmlFragment, { openLink }: PageKeys): readonly Plugin[] {
  const keys: Record<string, Command> = {
    Enter: chainCommands(enterClause, splitBlock),
    'Shift-Enter': insertBreak,
    Backspace: chainCommands(
      undoInputRule,
      deleteSelection,
      backspaceClause,
      joinBackward,
      selectNodeBackward,
    ),
    Delete: chainCommands(deleteSelection, deleteEmptyClause, joinForward, selectNodeForward),
    'Alt-ArrowUp': moveClauses(fragment, 'up'),
    'Alt-ArrowDown': moveClauses(fragment, 'down'),
    'Mod-b': toggleMark(schema.marks.bold),
    'Mod-i': toggleMark(schema.marks.italic),
    'Mod-u': toggleMark(schema.marks.underline),
    'Mod-k': does(openLink),
    'Mod-z': undoCommand,
    'Mod-y': redoCommand,
    'Shift-Mod-z': redoCommand,
    'Mod-Alt-0': retype('paragraph', 1),
    'Mod-Alt-1': retype('heading', 1),
    'Mod-Alt-2': retype('heading', 2),
    'Mod-Alt-3': retype('heading', 3),
    'Mod-Alt-4': retype('provision'),
    'Mod-Alt-5': retype('step'),
  };
  return [tabPlugin(), keymap(keys), keymap(baseKeymap)];
}

function does(action: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch !== undefined) action();
    return true;
  };
}

/** Tab indents; Escape and then Tab leaves the text, so that the keyboard is never caught in it. */
function tabPlugin(): Plugin {
  const inward = chainCommands(nextCell, shiftLevel(1));
  const outward = chainCommands(previousCell, shiftLevel(-1));
  let isLeaving = false;
  return new Plugin({
    props: {
      handleKeyDown: (view, event) => {
        const isTab = event.key === 'Tab' && !event.ctrlKey && !event.altKey && !event.metaKey;
        const leaves = isLeaving;
        isLeaving = event.key === 'Escape' || (leaves && event.key === 'Shift');
        if (!isTab || leaves) return false;
        return (event.shiftKey ? outward : inward)(view.state, view.dispatch, view);
      },
    },
  });
}

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hardBreak.create()).scrollIntoView());
  return true;
};

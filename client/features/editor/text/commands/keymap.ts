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
import { schema } from '../../../../../shared/content/schema.ts';
import { retype, shiftTree } from './clause-commands.ts';
import { turnDirection } from './direction-commands.ts';
import { backspaceClause, deleteEmptyClause, enterClause } from './enter-commands.ts';
import { duplicateClauses } from './duplicate-clauses.ts';
import type { PageRequest } from './editor-request.ts';
import { followFootnote, insertFootnote } from './footnote-commands.ts';
import { moveClauses } from './move-clauses.ts';
import { randomId } from '../../../../lib/random-id.ts';
import { targetAtCaret } from './reference-commands.ts';
import { bound } from './shortcuts.ts';
import type { EditingAction, ReadingAction } from './shortcuts.ts';
import { nextCell, previousCell } from './table-commands.ts';
import { endKeys } from './text-ends.ts';

/** What keys ask of the page around the text. */
export type PageKeys = {
  ask(request: PageRequest): void;
  comment(): void;
  copyLink(): void;
  goToClause(clauseId: string): boolean;
};

/** Keys for everyone, readers too. */
export function readingKeymap(keys: PageKeys): Plugin {
  const asks = (request: PageRequest) => does(() => keys.ask(request));
  const commands: Record<ReadingAction, Command> = {
    find: asks('find'),
    findNext: asks('find-next'),
    findPrevious: asks('find-previous'),
    comment: does(() => keys.comment()),
    copyLink: does(() => keys.copyLink()),
    follow: chainCommands(followFootnote, followReference(keys)),
    openOutline: asks('open-outline'),
    toggleReading: asks('toggle-reading'),
    focusToolbar: asks('focus-toolbar'),
    openHelp: asks('open-help'),
  };
  return keymap({ ...endKeys, ...bound(commands) });
}

/** Keys that change the text. */
export function editingKeymaps(fragment: XmlFragment, keys: PageKeys): readonly Plugin[] {
  const leaving = leaveByTab();
  const commands: Record<EditingAction, Command> = {
    newClause: chainCommands(enterClause, splitBlock),
    lineBreak: insertBreak,
    undo: undoCommand,
    redo: redoCommand,
    bold: toggleMark(schema.marks.bold),
    italic: toggleMark(schema.marks.italic),
    underline: toggleMark(schema.marks.underline),
    link: does(() => keys.ask('open-link')),
    reference: does(() => keys.ask('open-reference')),
    footnote: insertFootnote(randomId),
    image: does(() => keys.ask('open-image')),
    characters: does(() => keys.ask('open-characters')),
    replace: does(() => keys.ask('replace')),
    indent: leaving.unless(chainCommands(nextCell, shiftTree(1))),
    outdent: leaving.unless(chainCommands(previousCell, shiftTree(-1))),
    moveUp: moveClauses(fragment, 'up'),
    moveDown: moveClauses(fragment, 'down'),
    // Where there is nothing to duplicate, the browser is not to keep the page as a bookmark.
    duplicate: chainCommands(
      duplicateClauses(randomId),
      does(() => {}),
    ),
    paragraph: retype('paragraph', 1),
    heading1: retype('heading', 1),
    heading2: retype('heading', 2),
    heading3: retype('heading', 3),
    provision: retype('provision'),
    step: retype('step'),
    direction: turnDirection,
  };
  return [leaving.watch, keymap({ ...bound(commands), ...deleting }), keymap(baseKeymap)];
}

/** To the clause that the reference at the caret leads to; elsewhere the page shows what the term at the caret means. */
function followReference(keys: PageKeys): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    const target = targetAtCaret(state);
    if (target === null) keys.ask('show-term');
    else keys.goToClause(target);
    return true;
  };
}

const deleting: Record<string, Command> = {
  Backspace: chainCommands(undoInputRule, deleteSelection, backspaceClause, joinBackward, selectNodeBackward),
  Delete: chainCommands(deleteSelection, deleteEmptyClause, joinForward, selectNodeForward),
};

function does(action: () => void): Command {
  return (_state, dispatch) => {
    if (dispatch !== undefined) action();
    return true;
  };
}

/** Tab indents; Escape and then Tab leaves the text, so that the keyboard is never caught in it. */
function leaveByTab(): { readonly watch: Plugin; readonly unless: (command: Command) => Command } {
  let isArmed = false;
  let isLeaving = false;
  const watch = new Plugin({
    props: {
      handleKeyDown: (_view, event) => {
        isLeaving = isArmed && event.key === 'Tab';
        isArmed = event.key === 'Escape' || (isArmed && event.key === 'Shift');
        return false;
      },
    },
  });
  return {
    watch,
    unless: (command) => (state, dispatch, view) => !isLeaving && command(state, dispatch, view),
  };
}

const insertBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hardBreak.create()).scrollIntoView());
  return true;
};

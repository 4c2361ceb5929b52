/**
 * To the beginning and the end of the text. The browser's own keys stop at the near side of a clause that it does not lay out yet,
 * because it is far from the screen.
 */
import type { Node } from 'prosemirror-model';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';

type End = 'first' | 'last';

export const endKeys: Readonly<Record<string, Command>> = {
  'Ctrl-Home': goTo('first'),
  'Ctrl-End': goTo('last'),
  'Shift-Ctrl-Home': selectTo('first'),
  'Shift-Ctrl-End': selectTo('last'),
  'Cmd-ArrowUp': goTo('first'),
  'Cmd-ArrowDown': goTo('last'),
  'Shift-Cmd-ArrowUp': selectTo('first'),
  'Shift-Cmd-ArrowDown': selectTo('last'),
};

function goTo(end: End): Command {
  return (state, dispatch) => select(state, dispatch, endOf(state.doc, end));
}

function selectTo(end: End): Command {
  return (state, dispatch) => {
    const { $head } = endOf(state.doc, end);
    return select(state, dispatch, TextSelection.between(state.selection.$anchor, $head));
  };
}

function endOf(doc: Node, end: End): Selection {
  return end === 'first' ? Selection.atStart(doc) : Selection.atEnd(doc);
}

function select(state: EditorState, dispatch: Parameters<Command>[1], selection: Selection): true {
  dispatch?.(state.tr.setSelection(selection).scrollIntoView());
  return true;
}

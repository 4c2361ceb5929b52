/**
 * To the beginning and the end of the text. The browser's own keys stop at the near side of a clause that it does not lay out yet,
 * because it is far from the screen.
 */
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command } from 'prosemirror-state';

type End = 'first' | 'last';

const goTo = endCommand(false);
const selectTo = endCommand(true);

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

function endCommand(isExtending: boolean): (end: End) => Command {
  return (end) => (state, dispatch) => {
    const { doc, selection, tr } = state;
    const place = end === 'first' ? Selection.atStart(doc) : Selection.atEnd(doc);
    const next = isExtending ? TextSelection.between(selection.$anchor, place.$head) : place;
    dispatch?.(tr.setSelection(next).scrollIntoView());
    return true;
  };
}

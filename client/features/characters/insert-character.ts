import type { Command } from 'prosemirror-state';

/** At the caret or in the place of the selection, with the marks that typed words would have. */
export function insertCharacter(sign: string): Command {
  return (state, dispatch) => {
    if (!state.selection.$from.parent.inlineContent) return false;
    dispatch?.(state.tr.insertText(sign).scrollIntoView());
    return true;
  };
}

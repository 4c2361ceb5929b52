import type { Command, EditorState } from 'prosemirror-state';
import type { Mark } from 'prosemirror-model';
import { schema } from '../../../../../shared/content/schema.ts';

type Range = { readonly from: number; readonly to: number };

/** Links the selected words, the link at the caret, or, where there is neither, writes the address itself as a link. */
export function setLink(href: string): Command {
  return (state, dispatch) => {
    const mark = schema.marks.link.create({ href });
    const range = linkRange(state);
    if (dispatch === undefined) return true;
    const transaction =
      range === null
        ? state.tr.replaceSelectionWith(schema.text(href, [mark]), false)
        : state.tr.removeMark(range.from, range.to, schema.marks.link).addMark(range.from, range.to, mark);
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

export const removeLink: Command = (state, dispatch) => {
  const range = linkRange(state);
  if (range === null) return false;
  dispatch?.(state.tr.removeMark(range.from, range.to, schema.marks.link));
  return true;
};

function linkRange(state: EditorState): Range | null {
  const { from, to, empty, $from } = state.selection;
  if (!empty) return { from, to };
  const mark = schema.marks.link.isInSet($from.marks());
  return mark === undefined ? null : rangeOfMark(state, mark);
}

/** The neighbouring runs around the caret that carry the same link. */
function rangeOfMark({ selection: { $from } }: EditorState, mark: Mark): Range | null {
  let range: Range | null = null;
  $from.parent.forEach((child, offset) => {
    const [from, to] = [$from.start() + offset, $from.start() + offset + child.nodeSize];
    if (!mark.isInSet(child.marks)) {
      if (range !== null && range.to < $from.pos) range = null;
      return;
    }
    if (range === null && from <= $from.pos) range = { from, to };
    else if (range !== null && range.to === from) range = { from: range.from, to };
  });
  return range;
}

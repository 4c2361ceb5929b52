/**
 * Moving clauses up and down. Yjs has no move, so a block must be taken out and written again, and what another person
 * types into it meanwhile would be lost. So the neighbour is carried over the moved clauses, not they over it: the
 * clauses one works on keep their shared objects, and every id stays.
 */
import type { Command, EditorState } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';

export function moveClauses(fragment: Y.XmlFragment, direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const neighbour = neighbourOf(state, direction);
    if (neighbour === null) return false;
    if (dispatch !== undefined) carry(fragment, neighbour);
    return true;
  };
}

type Carry = { readonly from: number; readonly to: number };

function neighbourOf(state: EditorState, direction: 'up' | 'down'): Carry | null {
  const first = state.selection.$from.index(0);
  const last = state.selection.$to.index(0);
  if (direction === 'up') return first === 0 ? null : { from: first - 1, to: last };
  return last >= state.doc.childCount - 1 ? null : { from: last + 1, to: first };
}

function carry(fragment: Y.XmlFragment, { from, to }: Carry): void {
  const block = fragment.get(from);
  if (!(block instanceof Y.XmlElement) || fragment.doc === null) return;
  fragment.doc.transact(() => {
    const copy = block.clone();
    fragment.delete(from, 1);
    fragment.insert(to, [copy]);
  }, ySyncPluginKey);
}

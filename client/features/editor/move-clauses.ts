/**
 * Moving clauses with their children. Yjs has no move, so a block must be taken out and written again, and what another
 * person types into it meanwhile would be lost. So with the keyboard the neighbour is carried over the moved clauses, not
 * they over it: the clauses one works on keep their shared objects, and every id stays.
 */
import type { Command } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { neighbourAfter, neighbourBefore, selectedTree } from './clause-tree.ts';
import type { BlockRange } from './clause-tree.ts';

export function moveClauses(fragment: Y.XmlFragment, direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const moved = selectedTree(state);
    const neighbour =
      direction === 'up' ? neighbourBefore(state.doc, moved) : neighbourAfter(state.doc, moved);
    if (neighbour === null) return false;
    if (dispatch !== undefined) carry(fragment, neighbour, direction === 'up' ? moved.to : moved.from);
    return true;
  };
}

function carry(fragment: Y.XmlFragment, { from, to }: BlockRange, before: number): void {
  const blocks = fragment.slice(from, to).filter((block) => block instanceof Y.XmlElement);
  if (blocks.length !== to - from || fragment.doc === null) return;
  fragment.doc.transact(() => {
    const copies = blocks.map((block) => block.clone());
    fragment.delete(from, to - from);
    fragment.insert(before > from ? before - (to - from) : before, copies);
  }, ySyncPluginKey);
}

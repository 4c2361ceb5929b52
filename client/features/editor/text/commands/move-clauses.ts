/**
 * Moving clauses with their children. Yjs has no move, so a block must be taken out and written again, and what another
 * person types into it meanwhile would be lost. So with the keyboard the neighbour is carried over the moved clauses, not
 * they over it: the clauses one works on keep their shared objects, and every id stays. Over a longer way the fewer blocks
 * are carried.
 */
import type { Command, EditorState } from 'prosemirror-state';
import { ySyncPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import { neighbourAfter, neighbourBefore, selectedTree } from '../blocks/clause-tree.ts';
import type { BlockRange } from '../blocks/clause-tree.ts';

export type Direction = 'up' | 'down';
/** Which blocks are meant; null where they are not in the text any more. */
export type RangeOf = (state: EditorState) => BlockRange | null;

/** Past the neighbour; what the selection touches where no other range is named. */
export function moveClauses(
  fragment: Y.XmlFragment,
  direction: Direction,
  rangeOf: RangeOf = selectedTree,
): Command {
  return (state, dispatch) => {
    const moved = rangeOf(state);
    if (moved === null) return false;
    const neighbour =
      direction === 'up' ? neighbourBefore(state.doc, moved) : neighbourAfter(state.doc, moved);
    if (neighbour === null) return false;
    if (dispatch !== undefined) carry(fragment, neighbour, direction === 'up' ? moved.to : moved.from);
    return true;
  };
}

/** Before the block of this index, or to the end. */
export function moveRangeTo(fragment: Y.XmlFragment, rangeOf: RangeOf, before: number): Command {
  return (state, dispatch) => {
    const moved = rangeOf(state);
    if (moved === null || (before >= moved.from && before <= moved.to)) return false;
    if (dispatch === undefined) return true;
    const isUp = before < moved.from;
    const between = isUp ? { from: before, to: moved.from } : { from: moved.to, to: before };
    if (sizeOf(between) <= sizeOf(moved)) carry(fragment, between, isUp ? moved.to : moved.from);
    else carry(fragment, moved, before);
    return true;
  };
}

function sizeOf({ from, to }: BlockRange): number {
  return to - from;
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

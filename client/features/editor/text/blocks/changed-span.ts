import type { Node } from 'prosemirror-model';

/** Blocks `from` up to (not including) `toBefore` became blocks `from` up to `toAfter`. */
export type ChangedSpan = { readonly from: number; readonly toBefore: number; readonly toAfter: number };

/**
 * Which top-level blocks differ between two states, by identity. A remote change replaces the whole document but keeps
 * the node objects of what it did not touch, so positions of steps say nothing and identity says all.
 */
export function changedSpan(before: Node, after: Node): ChangedSpan {
  const least = Math.min(before.childCount, after.childCount);
  let from = 0;
  while (from < least && before.child(from) === after.child(from)) from += 1;
  let same = 0;
  while (
    same < least - from &&
    before.child(before.childCount - 1 - same) === after.child(after.childCount - 1 - same)
  ) {
    same += 1;
  }
  return { from, toBefore: before.childCount - same, toAfter: after.childCount - same };
}

/** A clause with what belongs to it, in a text that is a flat list: by rank, whatever the blocks are stored like. */
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { clauseDom } from '../../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import { endOfChildren, rankOf } from '../../../../../shared/domain/clause-rank.ts';
import type { BlockRanks } from '../../../../../shared/domain/clause-rank.ts';

/** Blocks `from` up to, not including, `to`. */
export type BlockRange = { readonly from: number; readonly to: number };

export function ranksOf(doc: Node): BlockRanks {
  return { count: doc.childCount, rankAt: (index) => rankOfBlock(doc.child(index)) };
}

/** The blocks that the selection touches, with the children of each. */
export function selectedTree({ doc, selection }: EditorState): BlockRange {
  const ranks = ranksOf(doc);
  const from = selection.$from.index(0);
  const last = Math.min(selection.$to.index(0), doc.childCount - 1);
  return { from, to: Math.max(endOfChildren(from, ranks), endOfChildren(last, ranks)) };
}

/** The roots among the blocks that the selection touches: those that are nobody's child in it. */
export function selectedRoots({ doc, selection }: EditorState): readonly BlockRange[] {
  const ranks = ranksOf(doc);
  const last = Math.min(selection.$to.index(0), doc.childCount - 1);
  const roots: BlockRange[] = [];
  for (let from = selection.$from.index(0); from <= last; from = roots.at(-1)?.to ?? last + 1) {
    roots.push({ from, to: endOfChildren(from, ranks) });
  }
  return roots;
}

/**
 * What stands before a range and would change places with it: the sibling before it with all its children, or what lies
 * between it and the clause it belongs to, or that clause alone.
 */
export function neighbourBefore(doc: Node, { from }: BlockRange): BlockRange | null {
  if (from === 0) return null;
  const { rankAt } = ranksOf(doc);
  const own = rankAt(from);
  let at = from - 1;
  while (at > 0 && rankAt(at) > own) at -= 1;
  if (rankAt(at) >= own) return { from: at, to: from };
  return at === from - 1 ? { from: at, to: from } : { from: at + 1, to: from };
}

/** What stands after a range: its next sibling with all its children, or the head of what comes next alone. */
export function neighbourAfter(doc: Node, { from, to }: BlockRange): BlockRange | null {
  if (to >= doc.childCount) return null;
  const ranks = ranksOf(doc);
  const isSibling = ranks.rankAt(to) >= ranks.rankAt(from);
  return { from: to, to: isSibling ? endOfChildren(to, ranks) : to + 1 };
}

function rankOfBlock(block: Node): number {
  if (block.type !== schema.nodes.clause) return rankOf({ kind: 'block', level: 1 });
  return rankOf(clauseDom(block.attrs));
}

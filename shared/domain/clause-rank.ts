/** What belongs under what (TX-1): a clause's children are the blocks after it up to the next one of its rank or higher. */
import type { ClauseKind } from './clause-kinds.ts';

export type Ranked = { readonly kind: ClauseKind | 'block'; readonly level: number };

/** From 0, the outermost; `block` is a table or a page break. */
export function rankOf({ kind, level }: Ranked): number {
  switch (kind) {
    case 'title':
      return 0;
    case 'part':
    case 'preamble':
    case 'annex':
    case 'schedule':
      return 1;
    case 'chapter':
      return 2;
    case 'section':
      return 3;
    case 'article':
      return 4;
    case 'heading':
    case 'provision':
      return 3 + level;
    case 'step':
      return 10 + level;
    case 'recital':
      return 20;
    case 'paragraph':
      return 20 + level;
    case 'definition':
    case 'note':
    case 'warning':
    case 'quotation':
    case 'figure':
    case 'block':
      return 21;
    case 'item':
      return 30 + level;
    case 'footnote':
      return 40;
    default:
      return kind satisfies never;
  }
}

/** The index after the last child of the clause at `from`. */
export function endOfChildren(from: number, blocks: BlockRanks): number {
  const own = blocks.rankAt(from);
  let end = from + 1;
  while (end < blocks.count && blocks.rankAt(end) > own) end += 1;
  return end;
}

export type BlockRanks = { readonly count: number; readonly rankAt: (index: number) => number };

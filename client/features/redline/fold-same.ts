import type { BlockComparison } from '../../../shared/content/compare.ts';

export type RedlinePiece =
  | { readonly type: 'block'; readonly block: BlockComparison }
  | { readonly type: 'same'; readonly first: BlockComparison; readonly count: number };

/** Runs of unchanged blocks as one piece each; a heading right over a change stays, so that one knows where it is. */
export function foldSame(blocks: readonly BlockComparison[]): readonly RedlinePiece[] {
  const pieces: RedlinePiece[] = [];
  blocks.forEach((block, index) => {
    if (block.change !== 'same' || isHeadOfChange(block, blocks[index + 1])) {
      pieces.push({ type: 'block', block });
      return;
    }
    const last = pieces.at(-1);
    if (last?.type === 'same') pieces[pieces.length - 1] = { ...last, count: last.count + 1 };
    else pieces.push({ type: 'same', first: block, count: 1 });
  });
  return pieces;
}

function isHeadOfChange(block: BlockComparison, next: BlockComparison | undefined): boolean {
  const isHead =
    block.after?.type === 'clause' && ['heading', 'part', 'annex'].includes(block.after.attrs.kind);
  return isHead && next !== undefined && next.change !== 'same';
}

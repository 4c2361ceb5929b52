import type { EditorView } from 'prosemirror-view';
import type { Span } from '../../../shared/content/find-words.ts';

/** The part of the document on the screen and a screen above and below it; reads the layout a few times. */
export function visibleSpan(view: EditorView): Span {
  const blocks = [...view.dom.children];
  const height = window.innerHeight;
  const first = firstWhere(blocks, (block) => block.getBoundingClientRect().bottom > -height);
  const last = firstWhere(blocks, (block) => block.getBoundingClientRect().top > 2 * height);
  return { from: startOf(view, blocks[first]), to: startOf(view, blocks[last]) };
}

/** Blocks stand under each other, so halving finds the first one past a line. */
function firstWhere(blocks: readonly Element[], isPast: (block: Element) => boolean): number {
  let [low, high] = [0, blocks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block !== undefined && isPast(block)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function startOf(view: EditorView, block: Element | undefined): number {
  return block === undefined ? view.state.doc.content.size : view.posAtDOM(block, 0);
}

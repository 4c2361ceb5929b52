/** Scrolls a place of the text into view, unless it can be seen already. */
export function reveal(range: Range): void {
  const block = elementOf(range.startContainer);
  if (block === null || isSeen(range, block)) return;
  // A block far from the screen has no layout of its own yet; this gives it one.
  block.scrollIntoView({ block: 'center' });
  if (isSeen(range, block)) return;
  scrollerOf(block).scrollBy(0, range.getBoundingClientRect().top - window.innerHeight / 2);
}

/** Not outside of the window, and nothing like a bar lies over it. */
function isSeen(range: Range, block: Element): boolean {
  const { left, top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
  const text = block.closest('.ProseMirror');
  return [top + 1, bottom - 1].every((y) => {
    const seen = document.elementFromPoint(left + 1, y);
    return seen !== null && text?.contains(seen) === true;
  });
}

function scrollerOf(element: Element): Element {
  let at: Element | null = element.parentElement;
  while (at !== null) {
    if (at.scrollHeight > at.clientHeight && getComputedStyle(at).overflowY === 'auto') return at;
    at = at.parentElement;
  }
  return document.documentElement;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

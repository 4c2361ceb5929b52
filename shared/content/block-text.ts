import type { Node } from 'prosemirror-model';
import type { Block, Inline } from './text-content.ts';

/**
 * The plain text of a block: a clause's words with `\n` for a line break; a table's lines, in reading order, joined by
 * `\n`; nothing for a page break. Offsets of quoted words (`QuotedWords`) count UTF-16 units in this text.
 */
export function blockText(block: Block): string {
  switch (block.type) {
    case 'clause':
      return inlineText(block.content);
    case 'table':
      return block.content
        .flatMap((row) => row.content.flatMap((cell) => cell.content.map((line) => inlineText(line.content))))
        .join('\n');
    case 'pageBreak':
      return '';
    default:
      return block satisfies never;
  }
}

export function inlineText(content: readonly Inline[] = []): string {
  return content.map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
}

/** `blockText` of a live node of the schema. */
export function nodeText(block: Node): string {
  return block.isTextblock ? block.textContent : block.textBetween(0, block.content.size, '\n');
}

/** The offset in `nodeText(block)` of a position inside the block's content. */
export function offsetOfPosition(block: Node, position: number): number {
  if (block.isTextblock) return position;
  let start = 0;
  let offset: number | null = null;
  block.descendants((node, pos) => {
    if (offset !== null) return false;
    if (!node.isTextblock) return true;
    if (position <= pos + 1 + node.content.size) offset = start + Math.max(0, position - pos - 1);
    start += node.content.size + 1;
    return false;
  });
  return offset ?? Math.max(0, start - 1);
}

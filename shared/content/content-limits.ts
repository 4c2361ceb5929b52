/** Bounds of a text that comes in as a whole; a live text is bounded by its bytes instead. */
import type { Block, Inline, TextContent } from './text-content.ts';

const limits = {
  blocks: 20_000,
  inlinesPerLine: 5_000,
  charactersPerRun: 100_000,
  charactersPerDetail: 500,
  characters: 5_000_000,
  rowsPerTable: 2_000,
  cellsPerRow: 50,
  linesPerCell: 500,
} as const;

export function isTooLarge(content: TextContent): boolean {
  if (content.content.length > limits.blocks || content.content.some(isLargeBlock)) return true;
  return JSON.stringify(content).length > limits.characters;
}

function isLargeBlock(block: Block): boolean {
  if (block.type === 'pageBreak') return false;
  if (block.type === 'clause') {
    const { actor, timeLimit, record, decision = '', alt = '' } = block.attrs;
    const isDetailed = [actor, timeLimit, record, decision, alt].some(
      ({ length }) => length > limits.charactersPerDetail,
    );
    return isDetailed || isLongLine(block.content);
  }
  const cells = block.content.flatMap((row) => row.content);
  return (
    block.content.length > limits.rowsPerTable ||
    block.content.some((row) => row.content.length > limits.cellsPerRow) ||
    cells.some((cell) => cell.content.length > limits.linesPerCell) ||
    cells.some((cell) => cell.content.some((line) => isLongLine(line.content)))
  );
}

function isLongLine(inlines: readonly Inline[] = []): boolean {
  const isLongRun = (part: Inline) => part.type === 'text' && part.text.length > limits.charactersPerRun;
  return inlines.length > limits.inlinesPerLine || inlines.some(isLongRun);
}

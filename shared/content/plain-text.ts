import type { Scheme } from '../domain/stages.ts';
import { blockText, inlineText } from './block-text.ts';
import { numberClauses } from '../domain/numbering.ts';
import { clausesOf } from './clause-list.ts';
import type { Block, TextContent } from './text-content.ts';

/** The whole text as lines: each clause with its label, each table row with its cells divided by tabs. */
export function plainTextOf(content: TextContent, scheme: Scheme): string {
  const numbers = numberClauses(
    clausesOf(content).map((clause) => clause.attrs),
    scheme,
  );
  return content.content.map((block) => lineOf(block, numbers.get(block.attrs.id)?.label ?? '')).join('\n');
}

/** Whether nothing but blanks is written anywhere: such a text cannot be circulated. */
export function isBlank(content: TextContent): boolean {
  return content.content.every((block) => blockText(block).trim() === '');
}

/** Words of a text, tables included. */
export function countWords(content: TextContent): number {
  return content.content.reduce((sum, block) => sum + (blockText(block).match(/\S+/g)?.length ?? 0), 0);
}

function lineOf(block: Block, label: string): string {
  if (block.type !== 'table') return `${label} ${blockText(block)}`.trim();
  return block.content
    .map((row) =>
      row.content.map((cell) => cell.content.map((line) => inlineText(line.content)).join(' ')).join('\t'),
    )
    .join('\n');
}

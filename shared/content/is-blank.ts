import { blockText } from './block-text.ts';
import type { TextContent } from './text-content.ts';

/** Whether nothing but blanks is written anywhere: such a text cannot be circulated. */
export function isBlank(content: TextContent): boolean {
  return content.content.every((block) => blockText(block).trim() === '');
}

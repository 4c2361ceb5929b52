import type { TextContent } from '../../../../shared/content/text-content.ts';

/** A text of paragraphs with the ids c1, c2, … */
export function textOf(...paragraphs: readonly string[]): TextContent {
  return {
    type: 'doc',
    content: paragraphs.map((text, index) => ({
      type: 'clause',
      attrs: { id: `c${index + 1}`, kind: 'paragraph', level: 1, actor: '', timeLimit: '', record: '' },
      ...(text === '' ? {} : { content: [{ type: 'text', text }] }),
    })),
  };
}

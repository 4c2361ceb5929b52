import type { TextContent } from './text-content.ts';

/** The hashes of the images of a text, each once, in the order of the text. */
export function filesIn(content: TextContent): readonly string[] {
  const files = content.content.flatMap((block) =>
    block.type === 'clause' && block.attrs.kind === 'figure' && block.attrs.file !== undefined
      ? [block.attrs.file]
      : [],
  );
  return [...new Set(files)];
}

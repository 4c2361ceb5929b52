import type { Block, TextContent } from '../../../shared/content/text-content.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Documents } from './start-documents.ts';

/** Writes words wherever the template waits for some, as a drafter would before a round. */
export async function writeEverything(
  { liveText }: Pick<Documents, 'liveText'>,
  id: DocumentId,
): Promise<void> {
  const content = written(await liveText.freeze(id));
  await liveText.edit(id, { type: 'replace-content', content }, 'drafter-1');
}

function written(content: TextContent): TextContent {
  return { ...content, content: content.content.map(withWords) };
}

function withWords(block: Block): Block {
  if (block.type !== 'clause' || block.content !== undefined) return block;
  return { ...block, content: [{ type: 'text', text: 'Written by the drafter.' }] };
}

import { findingsOf } from '../domain/findings.ts';
import type { Finding, FindingBlock } from '../domain/findings.ts';
import { blockText } from './block-text.ts';
import type { Block, TextContent } from './text-content.ts';

/** The structural findings of a text (TX-4). */
export function contentFindings(content: TextContent): readonly Finding[] {
  return findingsOf(content.content.map(findingBlockOf));
}

function findingBlockOf(block: Block): FindingBlock {
  const text = blockText(block);
  if (block.type !== 'clause') return { type: block.type, id: block.attrs.id, text };
  const { id, kind, level, actor, alt = '' } = block.attrs;
  return { type: 'clause', id, kind, level, actor, text, alt };
}

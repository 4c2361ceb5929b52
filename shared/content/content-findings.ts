import { referenceFindings } from '../domain/reference-findings.ts';
import type { ReferringBlock } from '../domain/reference-findings.ts';
import { findingsOf } from '../domain/findings.ts';
import type { Finding, FindingBlock } from '../domain/findings.ts';
import { blockText } from './block-text.ts';
import { footnotesIn } from './footnotes.ts';
import { targetsIn } from './reference-marks.ts';
import type { Block, TextContent } from './text-content.ts';

/** The findings of a text that need nothing but the text: its structure and its references (TX-3, TX-4). */
export function contentFindings(content: TextContent): readonly Finding[] {
  return [
    ...findingsOf(content.content.map(findingBlockOf)),
    ...referenceFindings(content.content.map(referringBlockOf)),
  ];
}

function referringBlockOf(block: Block): ReferringBlock {
  const goTo = block.type === 'clause' ? block.attrs.goTo : undefined;
  return { id: block.attrs.id, targets: targetsIn(block), ...(goTo === undefined ? {} : { goTo }) };
}

function findingBlockOf(block: Block): FindingBlock {
  const text = blockText(block);
  const footnotes = footnotesIn(block);
  if (block.type !== 'clause') return { type: block.type, id: block.attrs.id, text, footnotes };
  const { id, kind, level, actor, alt = '' } = block.attrs;
  return { type: 'clause', id, kind, level, actor, text, alt, footnotes };
}

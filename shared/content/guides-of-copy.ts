/** What becomes of the guides of a text when another begins with its words (TX-11, TX-18). */
import { wordsToKeep } from '../domain/guides.ts';
import type { Guide } from '../domain/guides.ts';
import { asId } from '../domain/ids.ts';
import { blockText } from './block-text.ts';
import type { TextContent } from './text-content.ts';

type Ids = ReadonlyMap<string, string>;

/** A document begun with a template: every guide of a clause that is in the text, with that clause as it reads now. */
export function guidesFromTemplate(
  content: TextContent,
  guides: readonly Guide[],
  ids: Ids,
): readonly Guide[] {
  const byId = new Map<string, Guide>(guides.map((guide) => [guide.clauseId, guide]));
  return content.content.flatMap((block) => {
    const guide = byId.get(block.attrs.id);
    if (guide === undefined || block.type !== 'clause') return [];
    const { kind, level } = block.attrs;
    return [{ ...renamed(guide, ids), kind, level, words: wordsToKeep(blockText(block), guide) }];
  });
}

/** A document begun with another one: the same guides, so that what was asked there is asked here. */
export function guidesFromDocument(guides: readonly Guide[], ids: Ids): readonly Guide[] {
  return guides.map((guide) => renamed(guide, ids));
}

function renamed(guide: Guide, ids: Ids): Guide {
  const id = ids.get(guide.clauseId);
  return id === undefined ? guide : { ...guide, clauseId: asId(id) };
}

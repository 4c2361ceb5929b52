import type { Block, TextContent } from '../../../shared/content/text-content.ts';

export type TakeBack = {
  readonly before: TextContent;
  readonly now: TextContent;
  /** The clause that the wording changed, deleted or made. */
  readonly clauseId: string;
};

/** The text as it is now, with one clause as it was before: gone, back in its place, or with its old words. */
export function takeBackWording({ before, now, clauseId }: TakeBack): TextContent {
  const index = before.content.findIndex(({ attrs }) => attrs.id === clauseId);
  const earlier = before.content[index];
  const others = now.content.filter(({ attrs }) => attrs.id !== clauseId);
  if (earlier === undefined) return withBlocks(now, others);
  const isThere = others.length < now.content.length;
  if (isThere)
    return withBlocks(
      now,
      now.content.map((block) => (block.attrs.id === clauseId ? earlier : block)),
    );
  return withBlocks(now, inserted(others, earlier, before.content.slice(0, index)));
}

/** Behind the nearest block before it that is still there; at the beginning when none is. */
function inserted(blocks: readonly Block[], block: Block, preceding: readonly Block[]): readonly Block[] {
  const places = preceding.map(({ attrs }) => blocks.findIndex((each) => each.attrs.id === attrs.id));
  const at = (places.findLast((place) => place >= 0) ?? -1) + 1;
  return [...blocks.slice(0, at), block, ...blocks.slice(at)];
}

function withBlocks(content: TextContent, blocks: readonly Block[]): TextContent {
  return { ...content, content: blocks };
}

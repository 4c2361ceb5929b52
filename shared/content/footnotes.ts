/**
 * Footnotes (TX-14): words that have one carry the mark `footnote` with the id of a clause of that kind, which stands below the
 * block of the words. Who shows the words shows its number behind the last of them.
 */
import { inlinesOf, markOf } from './reference-marks.ts';
import type { Block, Inline, TextContent } from './text-content.ts';

/** The ids of the footnotes that the words of a block name, in their order, each once. */
export function footnotesIn(block: Block): readonly string[] {
  return [...new Set(inlinesOf(block).flatMap((inline) => footnoteOf(inline) ?? []))];
}

/** The footnote clauses that some words of the text name. */
export function namedFootnotes(content: TextContent): ReadonlySet<string> {
  const named = new Set(content.content.flatMap(footnotesIn));
  const footnotes = content.content.filter(
    (block) => block.type === 'clause' && block.attrs.kind === 'footnote' && named.has(block.attrs.id),
  );
  return new Set(footnotes.map((block) => block.attrs.id));
}

/** The footnote whose words end with this piece; null where they go on or have none. */
export function footnoteAfter(content: readonly Inline[], index: number): string | null {
  const own = footnoteOf(content[index]);
  return own !== null && own !== footnoteOf(content[index + 1]) ? own : null;
}

function footnoteOf(inline: Inline | undefined): string | null {
  return inline === undefined ? null : (markOf(inline, 'footnote')?.attrs.id ?? null);
}

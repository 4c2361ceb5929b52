/**
 * References in a text (TX-3). A reference to a clause is one invisible sign that carries the mark `reference` with the
 * id of its target; whoever shows it writes the target's current number in its place. A sign of the words, and not a
 * node between them, because the shared text then stays in one piece: what another person types behind it meanwhile
 * has its place. A reference to another instrument is the mark `instrument` on words as they were written.
 */
import { isBlockId } from './block-id.ts';
import { isSafeHref } from './link-href.ts';
import type { Block, Inline, TextContent, TextMark } from './text-content.ts';

/** U+2063, INVISIBLE SEPARATOR: has no width and stands in no text that people write. */
export const referenceSign = '\u2063';

export type Instrument = { readonly name: string; readonly article: string; readonly href: string };
/** Most characters of an instrument's name and of its article. */
export const instrumentLimits = { name: 300, article: 120 } as const;

const onlySigns = new RegExp(`^${referenceSign}+$`);

/** The target of a stored mark, on the words it stands on; null for what is no reference. */
export function targetOf(attributes: unknown, words: string): string | null {
  const target = fieldOf(attributes, 'target');
  return onlySigns.test(words) && isBlockId(target) ? target : null;
}

/** A stored instrument made sound; null for one without a name. */
export function instrumentOf(attributes: unknown): Instrument | null {
  const [name, article, href] = (['name', 'article', 'href'] as const).map((field) =>
    fieldOf(attributes, field),
  );
  if (typeof name !== 'string' || name.trim() === '' || name.length > instrumentLimits.name) return null;
  return {
    name,
    article: typeof article === 'string' && article.length <= instrumentLimits.article ? article : '',
    href: isSafeHref(href) ? href : '',
  };
}

export function referenceMark(target: string | null): TextMark[] {
  return target === null ? [] : [{ type: 'reference', attrs: { target } }];
}

export function instrumentMark(instrument: Instrument | null): TextMark[] {
  return instrument === null ? [] : [{ type: 'instrument', attrs: instrument }];
}

/** The ids that a block refers to, in the order of its words; one more for every sign. */
export function targetsIn(block: Block): readonly string[] {
  return inlinesOf(block).flatMap((inline) => {
    const mark = markOf(inline, 'reference');
    return mark === undefined || inline.type !== 'text'
      ? []
      : Array.from({ length: inline.text.length }, () => mark.attrs.target);
  });
}

export type FoundInstrument = Instrument & { readonly clauseId: string };

/** The references to other instruments in the order of the text. */
export function instrumentsIn(content: TextContent): readonly FoundInstrument[] {
  return content.content.flatMap((block) =>
    inlinesOf(block).flatMap((inline) => {
      const mark = markOf(inline, 'instrument');
      return mark === undefined ? [] : [{ ...mark.attrs, clauseId: block.attrs.id }];
    }),
  );
}

export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'pageBreak') return [];
  if (block.type === 'clause') return block.content ?? [];
  return block.content.flatMap((row) =>
    row.content.flatMap((cell) => cell.content.flatMap((line) => line.content ?? [])),
  );
}

type MarkOf<Type extends TextMark['type']> = Extract<TextMark, { readonly type: Type }>;

export function markOf<Type extends TextMark['type']>(inline: Inline, type: Type): MarkOf<Type> | undefined {
  if (inline.type !== 'text') return undefined;
  return (inline.marks ?? []).find((mark): mark is MarkOf<Type> => mark.type === type);
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return new Map<string, unknown>(Object.entries(value)).get(name);
}

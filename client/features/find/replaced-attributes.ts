import type { XmlText } from 'yjs';
import { z } from 'zod';
import type { Span } from '../../../shared/content/find-words.ts';
import { markNameOf } from '../../../shared/content/mark-name.ts';

const run = z.object({ insert: z.unknown(), attributes: z.record(z.string(), z.unknown()).default({}) });
type Run = Span & { readonly attributes: Readonly<Record<string, unknown>> };

/**
 * The marks of words that take the place of a stretch: those of its first letter; of comments those that are about all
 * of it, or about nothing else in this text and would lose their words.
 */
export function attributesFor(text: XmlText, stretch: Span): Record<string, unknown> {
  const runs = runsOf(text);
  const inside = runs.filter(({ from, to }) => from < stretch.to && to > stretch.from);
  const outside = runs.filter(({ from, to }) => from < stretch.from || to > stretch.to);
  const kept: Record<string, unknown> = {};
  for (const [index, { attributes }] of inside.entries()) {
    for (const [name, value] of Object.entries(attributes)) {
      const isKept =
        markNameOf(name) === 'comment'
          ? inside.every((each) => name in each.attributes) ||
            outside.every((each) => !(name in each.attributes))
          : index === 0;
      if (isKept) kept[name] = value;
    }
  }
  return kept;
}

function runsOf(text: XmlText): readonly Run[] {
  let from = 0;
  return text.toDelta().map((piece: unknown) => {
    const { insert, attributes } = run.parse(piece);
    const placed = { from, to: from + (typeof insert === 'string' ? insert.length : 1), attributes };
    from = placed.to;
    return placed;
  });
}

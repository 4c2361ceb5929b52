/** The door for texts that come from outside the editor: imports, templates, stored versions. Unknown keys are refused. */
import { z } from 'zod';
import { clauseKinds } from '../domain/clause-kinds.ts';
import { ok, refuse } from '../domain/refusal.ts';
import type { Result } from '../domain/refusal.ts';
import { imageWidths } from '../domain/text-images.ts';
import { blockIdPattern } from './block-id.ts';
import { deepestLevel, fileHashPattern } from './clause-dom.ts';
import { isTooLarge } from './content-limits.ts';
import { directions } from './direction.ts';
import { isSafeHref } from './link-href.ts';
import { instrumentLimits, targetOf } from './reference-marks.ts';
import type { TextContent } from './text-content.ts';

const blockId = z.string().regex(blockIdPattern, 'An id has 1 to 64 letters, digits, _ or -.');

const mark = z.union([
  z.strictObject({ type: z.literal('footnote'), attrs: z.strictObject({ id: blockId }) }),
  z.strictObject({ type: z.enum(['bold', 'italic', 'underline']) }),
  z.strictObject({
    type: z.literal('link'),
    attrs: z.strictObject({
      href: z.string().refine(isSafeHref, 'A link starts with http, https or mailto.'),
    }),
  }),
  z.strictObject({ type: z.literal('reference'), attrs: z.strictObject({ target: blockId }) }),
  z.strictObject({
    type: z.literal('instrument'),
    attrs: z.strictObject({
      name: z.string().regex(/\S/).max(instrumentLimits.name),
      article: z.string().max(instrumentLimits.article),
      href: z
        .string()
        .refine((href) => href === '' || isSafeHref(href), 'A link starts with http, https or mailto.'),
    }),
  }),
]);
const run = z
  .strictObject({
    type: z.literal('text'),
    text: z.string().min(1),
    marks: z.array(mark).max(7).exactOptional(),
  })
  .refine(
    ({ text, marks = [] }) =>
      marks.every((each) => each.type !== 'reference' || targetOf(each.attrs, text) !== null),
    'A reference stands on its sign.',
  );
const inline = z.discriminatedUnion('type', [run, z.strictObject({ type: z.literal('hardBreak') })]);
const inlines = z.array(inline).exactOptional();

const clause = z.strictObject({
  type: z.literal('clause'),
  attrs: z.strictObject({
    id: blockId,
    kind: z.enum(clauseKinds),
    level: z.int().min(1).max(deepestLevel),
    actor: z.string(),
    timeLimit: z.string(),
    record: z.string(),
    decision: z.string().min(1).exactOptional(),
    goTo: blockId.exactOptional(),
    file: z.string().regex(fileHashPattern).exactOptional(),
    alt: z.string().min(1).exactOptional(),
    width: z.enum(imageWidths).exactOptional(),
    dir: z.enum(directions).exactOptional(),
  }),
  content: inlines,
});
const line = z.strictObject({ type: z.literal('line'), content: inlines });
const cell = z.strictObject({
  type: z.enum(['cell', 'headerCell']),
  attrs: z.strictObject({
    colspan: z.int().min(1).max(50),
    rowspan: z.int().min(1).max(50),
    colwidth: z.array(z.number().min(0).max(5_000)).max(50).nullable(),
  }),
  content: z.array(line).min(1),
});
const row = z.strictObject({
  type: z.literal('row'),
  content: z.array(cell).min(1),
});
const table = z.strictObject({
  type: z.literal('table'),
  attrs: z.strictObject({ id: blockId }),
  content: z.array(row).min(1),
});
const pageBreak = z.strictObject({ type: z.literal('pageBreak'), attrs: z.strictObject({ id: blockId }) });

/**
 * The shape of a whole text, whatever its size: a version that was frozen from a live text of any size can always be
 * read again (LE-2). `parseContent` adds the bounds and that no id comes twice.
 */
export const textContent: z.ZodType<TextContent> = z.strictObject({
  type: z.literal('doc'),
  content: z.array(z.discriminatedUnion('type', [clause, table, pageBreak])).min(1),
});

/** Refused `invalid-input` with the place of the first fault as field, or `too-large`. */
export function parseContent(input: unknown): Result<TextContent> {
  const parsed = textContent.safeParse(input);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return refuse('invalid-input', {}, issue?.path.join('.') ?? '');
  }
  const repeated = repeatedId(parsed.data);
  if (repeated !== null) return refuse('invalid-input', {}, `content.${repeated}.attrs.id`);
  return isTooLarge(parsed.data) ? refuse('too-large') : ok(parsed.data);
}

function repeatedId(content: TextContent): number | null {
  const seen = new Set<string>();
  for (const [index, block] of content.content.entries()) {
    if (seen.has(block.attrs.id)) return index;
    seen.add(block.attrs.id);
  }
  return null;
}

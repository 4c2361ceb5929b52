import * as Y from 'yjs';
import { isBlockId } from '../../shared/content/block-id.ts';
import { isSafeHref } from '../../shared/content/link-href.ts';
import type { Inline, TextMark, TextRun } from '../../shared/content/text-content.ts';
import { markNameOf } from '../../shared/content/mark-name.ts';
import {
  instrumentMark,
  instrumentOf,
  referenceMark,
  targetOf,
} from '../../shared/content/reference-marks.ts';
import type { Instrument } from '../../shared/content/reference-marks.ts';
import { runsOf } from './text-blocks.ts';
import { wellFormed } from './well-formed.ts';

/** The words and line breaks of a clause or a line. Runs that differ only in comments are one run. */
export function readInline(parent: Y.XmlElement): Inline[] {
  const inline: Inline[] = [];
  for (const child of parent.toArray()) {
    if (child instanceof Y.XmlText) runsOf(child).forEach((run) => addRun(inline, run));
    else if (child instanceof Y.XmlElement && child.nodeName === 'hardBreak')
      inline.push({ type: 'hardBreak' });
  }
  return inline.map((part) => (part.type === 'text' ? { ...part, text: wellFormed(part.text) } : part));
}

function addRun(inline: Inline[], run: ReturnType<typeof runsOf>[number]): void {
  if (typeof run.insert !== 'string' || run.insert === '') return;
  const marks = readMarks(run.attributes ?? {}, run.insert);
  const last = inline.at(-1);
  if (last?.type === 'text' && haveSameMarks(last.marks ?? [], marks)) {
    inline[inline.length - 1] = textRun(last.text + run.insert, marks);
  } else inline.push(textRun(run.insert, marks));
}

function textRun(text: string, marks: readonly TextMark[]): TextRun {
  return marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text };
}

/** In the order of the schema, so that the same text has one digest. */
function readMarks(attributes: Readonly<Record<string, unknown>>, words: string): TextMark[] {
  const values = new Map(
    Object.entries(attributes)
      .filter(([, value]) => value !== null && value !== false)
      .map(([key, value]) => [markNameOf(key), value] as const),
  );
  const simple = (['bold', 'italic', 'underline'] as const).filter((type) => values.has(type));
  const href = hrefOf(values.get('link'));
  const footnote = footnoteOf(values.get('footnote'));
  return [
    ...(footnote === undefined ? [] : [{ type: 'footnote' as const, attrs: { id: footnote } }]),
    ...simple.map((type) => ({ type })),
    ...(href === undefined ? [] : [{ type: 'link' as const, attrs: { href } }]),
    ...referenceMark(targetOf(values.get('reference'), words)),
    ...instrumentMark(soundInstrument(values.get('instrument'))),
  ];
}

function soundInstrument(value: unknown): Instrument | null {
  const instrument = instrumentOf(value);
  if (instrument === null) return null;
  const { name, article, href } = instrument;
  return { name: wellFormed(name), article: wellFormed(article), href: wellFormed(href) };
}

function hrefOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('href' in value)) return undefined;
  return isSafeHref(value.href) ? wellFormed(value.href) : undefined;
}

function footnoteOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return isBlockId(value.id) ? value.id : undefined;
}

function haveSameMarks(left: readonly TextMark[], right: readonly TextMark[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

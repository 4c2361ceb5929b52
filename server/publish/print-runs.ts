import { isSafeHref } from '../../shared/content/link-href.ts';
import { markOf } from '../../shared/content/reference-marks.ts';
import { footnoteAfter } from '../../shared/content/footnotes.ts';
import type { Inline } from '../../shared/content/text-content.ts';
import type { PrintNote, PrintRun } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** Inline content with its marks as plain switches; an unsafe link keeps its words and loses its address. Footnotes stand behind their words. */
export function printRuns(
  content: readonly Inline[] | undefined,
  noteOf: (id: string) => PrintNote | null = () => null,
): readonly PrintRun[] {
  return (content ?? []).flatMap((inline, index, all) => {
    const footnote = footnoteAfter(all, index);
    const note = footnote === null ? null : noteOf(footnote);
    return note === null ? [printRun(inline)] : [printRun(inline), note];
  });
}

function printRun(inline: Inline): PrintRun {
  if (inline.type === 'hardBreak') return { kind: 'break' };
  const marks = inline.marks ?? [];
  const has = (type: string) => marks.some((mark) => mark.type === type);
  return {
    kind: 'text',
    text: printableText(inline.text),
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    href: addressOf(inline),
    target: markOf(inline, 'reference')?.attrs.target ?? '',
  };
}

function addressOf(inline: Inline): string {
  const href = markOf(inline, 'link')?.attrs.href ?? markOf(inline, 'instrument')?.attrs.href;
  return isSafeHref(href) ? href : '';
}

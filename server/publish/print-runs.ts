import { isSafeHref } from '../../shared/content/link-href.ts';
import type { Inline } from '../../shared/content/text-content.ts';
import type { PrintRun } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** Inline content with its marks as plain switches; an unsafe link keeps its words and loses its address. */
export function printRuns(content: readonly Inline[] | undefined): readonly PrintRun[] {
  return (content ?? []).map(printRun);
}

function printRun(inline: Inline): PrintRun {
  if (inline.type === 'hardBreak') return { kind: 'break' };
  const marks = inline.marks ?? [];
  const has = (type: string) => marks.some((mark) => mark.type === type);
  const link = marks.find((mark) => mark.type === 'link');
  return {
    kind: 'text',
    text: printableText(inline.text),
    bold: has('bold'),
    italic: has('italic'),
    underline: has('underline'),
    href: link !== undefined && isSafeHref(link.attrs.href) ? link.attrs.href : '',
  };
}

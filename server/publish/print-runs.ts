import { isSafeHref } from '../../shared/content/link-href.ts';
import { markOf } from '../../shared/content/reference-marks.ts';
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

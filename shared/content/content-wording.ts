import { termWrittenIn } from '../domain/definitions.ts';
import type { GlossaryTerm } from '../domain/glossary.ts';
import { createWordingReader } from '../domain/wording-findings.ts';
import type { WordingBlock, WordingReading } from '../domain/wording-findings.ts';
import type { Stretch } from '../domain/words.ts';
import { blockText } from './block-text.ts';
import type { Block, ClauseKind, Inline, TextContent, TextRun } from './text-content.ts';

/** Reads the words of a text (TX-4) by the terms a project has agreed on, again and again. */
export function createContentWording(
  glossary: readonly GlossaryTerm[],
  language: string,
): (content: TextContent) => WordingReading {
  const read = createWordingReader(glossary, language);
  return (content) => read(content.content.map(wordingBlockOf));
}

function wordingBlockOf(block: Block): WordingBlock {
  const text = blockText(block);
  if (block.type !== 'clause') return { id: block.attrs.id, text, defines: '', italics: [] };
  const inlines = block.content ?? [];
  return {
    id: block.attrs.id,
    text,
    defines: termOf(block.attrs.kind, inlines, text),
    italics: italicsIn(inlines),
  };
}

function termOf(kind: ClauseKind, inlines: readonly Inline[], text: string): string {
  const lead = kind === 'definition' ? boldLead(inlines) : '';
  return lead === '' ? termWrittenIn(text) : lead;
}

/** The term of a definition is what stands in bold at its beginning, without quotation marks and what follows them. */
function boldLead(inlines: readonly Inline[]): string {
  const end = inlines.findIndex((inline) => !isMarked(inline, 'bold'));
  const lead = inlines.slice(0, end < 0 ? inlines.length : end);
  const words = lead.map((inline) => (inline.type === 'text' ? inline.text : ' ')).join('');
  return words.replace(/^[\s"“«‘„]+|[\s"”»’“:,;.]+$/g, '');
}

function italicsIn(inlines: readonly Inline[]): readonly Stretch[] {
  const italics: Stretch[] = [];
  let from = 0;
  for (const inline of inlines) {
    const to = from + (inline.type === 'text' ? inline.text.length : 1);
    const last = italics.at(-1);
    if (isMarked(inline, 'italic')) {
      if (last?.to === from) italics.pop();
      italics.push({ from: last?.to === from ? last.from : from, to });
    }
    from = to;
  }
  return italics;
}

function isMarked(inline: Inline, type: 'bold' | 'italic'): inline is TextRun {
  return inline.type === 'text' && (inline.marks ?? []).some((mark) => mark.type === type);
}

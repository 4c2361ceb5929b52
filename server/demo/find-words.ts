import { blockText } from '../../shared/content/block-text.ts';
import { figure } from '../../shared/content/build.ts';
import type { Block, TextContent } from '../../shared/content/text-content.ts';
import type { QuotedWords } from '../../shared/domain/anchor.ts';
import { asId } from '../../shared/domain/ids.ts';

/** The first place of the words in a clause. Throws when they are nowhere: the story does not fit its text. */
export function findWords(content: TextContent, quote: string): QuotedWords {
  const block = blockWith(content, quote);
  const from = blockText(block).indexOf(quote);
  return { clauseId: asId(block.attrs.id), quote, from, to: from + quote.length };
}

/** The text with other words in the clause that holds `quote`. */
export function withWords(content: TextContent, quote: string, text: string): TextContent {
  const old = blockWith(content, quote);
  const block: Block = { ...old, type: 'clause', content: [{ type: 'text', text }] };
  return { ...content, content: content.content.map((each) => (each === old ? block : each)) };
}

type Figure = { readonly file: string; readonly alt: string; readonly caption: string };

/** The text with a figure below the clause that holds `quote`. */
export function withFigure(content: TextContent, quote: string, { caption, ...image }: Figure): TextContent {
  const above = blockWith(content, quote);
  const drawn = figure(caption, { ...image, width: '100' })(`figure-${above.attrs.id}`);
  return {
    ...content,
    content: content.content.flatMap((each) => (each === above ? [each, drawn] : [each])),
  };
}

function blockWith(content: TextContent, quote: string) {
  for (const block of content.content)
    if (block.type === 'clause' && blockText(block).includes(quote)) return block;
  throw new Error(`The demo looks for words that are not in the text: ${quote}`);
}

/**
 * Finding words in a text, for people: letters with and without case, whole words of any script, a letter with its
 * accent in one sign or in two, any blank for a blank and either apostrophe for the other.
 */
import type { Node } from 'prosemirror-model';

export type WordQuery = {
  readonly words: string;
  readonly matchesCase: boolean;
  readonly isWholeWord: boolean;
};
/** `from` up to, not including, `to`: UTF-16 units of a text, or positions in a document. */
export type Span = { readonly from: number; readonly to: number };

/** Where the words stand in a text, in order and without overlap; nothing for an empty query. */
export function findWords(text: string, query: WordQuery): readonly Span[] {
  const pattern = patternOf(query);
  return pattern === null ? [] : spansOf(text, pattern);
}

/** Finds one query in documents. Blocks that did not change since the last time are not read again. */
export class WordFinder {
  readonly #pattern: RegExp | null;
  readonly #known = new WeakMap<Node, readonly Span[]>();

  constructor(query: WordQuery) {
    this.#pattern = patternOf(query);
  }

  /** The places as positions in the document, in order; words never reach over a line break or into the next block. */
  findIn(doc: Node): readonly Span[] {
    const found: Span[] = [];
    if (this.#pattern === null) return found;
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true;
      const start = position + 1;
      for (const { from, to } of this.spansIn(node)) found.push({ from: start + from, to: start + to });
      return false;
    });
    return found;
  }

  /** The places in one block of text as offsets in its content. */
  spansIn(block: Node): readonly Span[] {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const spans = this.#pattern === null ? [] : spansOf(offsetText(block), this.#pattern);
    this.#known.set(block, spans);
    return spans;
  }
}

/** The words of a block with one unit for everything that is no letter, so that offsets are positions. */
function offsetText(block: Node): string {
  return block.textBetween(0, block.content.size, '', '\ufffc');
}

function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

const wordSign = String.raw`[\p{L}\p{M}\p{N}_]`;

function patternOf({ words, matchesCase, isWholeWord }: WordQuery): RegExp | null {
  if (words === '') return null;
  const forms = [...new Set([words, words.normalize('NFC'), words.normalize('NFD')])].map(formPattern);
  const beginsWord = new RegExp(`^${wordSign}`, 'u').test(words);
  const endsWord = new RegExp(`${wordSign}$`, 'u').test(words);
  const before = isWholeWord && beginsWord ? `(?<!${wordSign})` : '';
  const after = isWholeWord && endsWord ? `(?!${wordSign})` : String.raw`(?!\p{M})`;
  return new RegExp(`${before}(?:${forms.join('|')})${after}`, matchesCase ? 'gu' : 'giu');
}

function formPattern(words: string): string {
  return words
    .replace(/[$()*+./?[\\\]^{|}]/g, String.raw`\$&`)
    .replace(/[ \u00a0\u202f]/g, String.raw`[ \u00a0\u202f]`)
    .replace(/['’]/g, "['’]");
}

/**
 * Finding words in a text, for people: letters with and without case, whole words of any script, a letter with its
 * accent in one sign or in two, any blank for a blank and either apostrophe for the other. A reference is found by the
 * words it shows (TX-3).
 */
import type { Node } from 'prosemirror-model';
import { hasReferenceIn, piecesOfNode, spellWords, storedOffset } from './spell-words.ts';
import type { Cite, SpelledWords } from './spell-words.ts';

export type WordQuery = {
  readonly words: string;
  readonly matchesCase: boolean;
  readonly isWholeWord: boolean;
};
/** `from` up to, not including, `to`: UTF-16 units of a text, or positions in a document. */
export type Span = { readonly from: number; readonly to: number };
/** A place in a document; one with a reference in it covers all of the reference, and cannot be written over. */
export type FoundSpan = Span & { readonly hasReference: boolean };

/** Where the words stand in a text, in order and without overlap; nothing for an empty query. */
export function findWords(text: string, query: WordQuery): readonly Span[] {
  const pattern = patternOf(query);
  return pattern === null ? [] : spansOf(text, pattern);
}

type KnownBlock = { readonly spelled: SpelledWords; readonly spans: readonly FoundSpan[] };

/** Finds one query in documents. Blocks that read as they did the last time are not searched again. */
export class WordFinder {
  readonly #pattern: RegExp | null;
  readonly #cite: Cite;
  readonly #known = new WeakMap<Node, KnownBlock>();

  constructor(query: WordQuery, cite: Cite) {
    this.#pattern = patternOf(query);
    this.#cite = cite;
  }

  /** The places as positions in the document, in order; words never reach over a line break or into the next block. */
  findIn(doc: Node): readonly FoundSpan[] {
    const found: FoundSpan[] = [];
    if (this.#pattern === null) return found;
    doc.descendants((node, position) => {
      if (!node.isTextblock) return true;
      const start = position + 1;
      for (const span of this.spansIn(node))
        found.push({ ...span, from: start + span.from, to: start + span.to });
      return false;
    });
    return found;
  }

  /** The places in one block of text as offsets in its content. */
  spansIn(block: Node): readonly FoundSpan[] {
    const known = this.#known.get(block);
    // Where there are no references, the same block reads the same.
    if (known?.spelled.references.length === 0) return known.spans;
    const spelled = spellWords(piecesOfNode(block), this.#cite);
    if (known?.spelled.text === spelled.text) return known.spans;
    const spans = this.#pattern === null ? [] : storedSpans(spelled, spansOf(spelled.text, this.#pattern));
    this.#known.set(block, { spelled, spans });
    return spans;
  }
}

/** Several places in the words of one reference are one place. */
function storedSpans(spelled: SpelledWords, found: readonly Span[]): readonly FoundSpan[] {
  const spans: FoundSpan[] = [];
  for (const place of found) {
    const from = storedOffset(spelled, place.from, 'before');
    const to = storedOffset(spelled, place.to, 'after');
    const hasReference = hasReferenceIn(spelled, { from, to });
    if (from >= (spans.at(-1)?.to ?? 0)) spans.push({ from, to, hasReference });
  }
  return spans;
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

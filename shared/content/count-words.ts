import type { Node } from 'prosemirror-model';
import { piecesOfNode, spellWords } from './spell-words.ts';
import type { Cite } from './spell-words.ts';

/** Words as a word processor counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/**
 * Counts the words of documents, a reference as what it shows. Blocks without one that did not change since the last time are
 * not read again.
 */
export class WordCounter {
  readonly #known = new WeakMap<Node, number>();

  count(doc: Node, cite: Cite): number {
    let words = 0;
    doc.descendants((node) => {
      if (!node.isTextblock) return true;
      words += this.#countBlock(node, cite);
      return false;
    });
    return words;
  }

  #countBlock(block: Node, cite: Cite): number {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const { text, references } = spellWords(piecesOfNode(block), cite);
    const words = countWords(text);
    if (references.length === 0) this.#known.set(block, words);
    return words;
  }
}

const wordsOnPage = 400;

/** How many pages of A4 so many words are in print, about; at least one. */
export function pagesOf(words: number): number {
  return Math.max(1, Math.ceil(words / wordsOnPage));
}

import type { Node } from 'prosemirror-model';

/** Words as a word processor counts them: what stands between blanks and has a letter or a digit. */
export function countWords(text: string): number {
  return (text.match(/\S+/g) ?? []).filter((piece) => /[\p{L}\p{N}]/u.test(piece)).length;
}

/** Counts the words of documents; blocks that did not change since the last time are not read again. */
export class WordCounter {
  readonly #known = new WeakMap<Node, number>();

  count(doc: Node): number {
    let words = 0;
    doc.descendants((node) => {
      if (!node.isTextblock) return true;
      words += this.#countBlock(node);
      return false;
    });
    return words;
  }

  #countBlock(block: Node): number {
    const known = this.#known.get(block);
    if (known !== undefined) return known;
    const words = countWords(block.textContent);
    this.#known.set(block, words);
    return words;
  }
}

const wordsOnPage = 400;

/** How many pages of A4 so many words are in print, about; at least one. */
export function pagesOf(words: number): number {
  return Math.max(1, Math.ceil(words / wordsOnPage));
}

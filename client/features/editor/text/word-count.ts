/** Counts the words of the text and of the selection when both have been quiet for a moment; a key only winds a timer. */
import type { EditorState, Plugin } from 'prosemirror-state';
import { countWords, WordCounter } from '../../../../shared/content/count-words.ts';
import { shownQuote } from '../../../../shared/content/shown-words.ts';
import { citeIn } from './blocks/cite-in.ts';
import { quietReader } from './quiet-reader.ts';
import { selectedWords } from './blocks/selected-words.ts';
import { isSameJson, Store } from '../../../lib/store.ts';

/** `selected` is 0 without a selection. */
export type WordCounts = { readonly words: number; readonly selected: number };

const settleMs = 500;

export class WordCount {
  readonly store = new Store<WordCounts>({ words: 0, selected: 0 }, isSameJson);
  readonly plugin: Plugin;
  readonly #counter = new WordCounter();

  constructor() {
    this.plugin = quietReader({
      read: (state) => this.#read(state),
      isNews: (state, before) => state.doc !== before.doc || !state.selection.eq(before.selection),
      settleMs,
    });
  }

  #read(state: EditorState): void {
    this.store.set({
      words: this.#counter.count(state.doc, citeIn(state)),
      selected: countWords(selectedWords(state).map(shownQuote).join('\n')),
    });
  }
}

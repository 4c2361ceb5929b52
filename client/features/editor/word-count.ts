/** Counts the words of the text and of the selection when both have been quiet for a moment; a key only winds a timer. */
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { countWords, WordCounter } from '../../../shared/content/count-words.ts';
import { isSameJson, Store } from './store.ts';

/** `selected` is 0 without a selection. */
export type WordCounts = { readonly words: number; readonly selected: number };

const settleMs = 500;

export class WordCount {
  readonly store = new Store<WordCounts>({ words: 0, selected: 0 }, isSameJson);
  readonly plugin: Plugin;
  readonly #counter = new WordCounter();
  #timer: number | undefined;

  constructor() {
    this.plugin = new Plugin({
      view: (view) => {
        this.#read(view.state);
        return {
          update: ({ state }, before) => {
            if (state.doc === before.doc && state.selection.eq(before.selection)) return;
            window.clearTimeout(this.#timer);
            this.#timer = window.setTimeout(() => this.#read(view.state), settleMs);
          },
          destroy: () => window.clearTimeout(this.#timer),
        };
      },
    });
  }

  #read(state: EditorState): void {
    const { from, to, empty } = state.selection;
    this.store.set({
      words: this.#counter.count(state.doc),
      selected: empty ? 0 : countWords(state.doc.textBetween(from, to, '\n', '\n')),
    });
  }
}

/** Where the words stand in the text of the moment, which of these places is the current one, and where is looked. */
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { WordFinder } from '../../../shared/content/find-words.ts';
import type { FoundSpan, Span, WordQuery } from '../../../shared/content/find-words.ts';
import type { Cite } from '../../../shared/content/spell-words.ts';
import { placeOf, positionOf } from './live-place.ts';
import type { LivePlace } from './live-place.ts';

type Scope = { readonly from: LivePlace; readonly to: LivePlace };

export class FoundPlaces {
  finder = new WordFinder({ words: '', matchesCase: false, isWholeWord: false }, () => '');
  list: readonly FoundSpan[] = [];
  #doc: Node | null = null;
  #held: LivePlace | null = null;
  #start: LivePlace | null = null;
  #scope: Scope | null = null;

  /** Looks for something else, again from where the person last went: a word is typed letter by letter. */
  look(query: WordQuery, cite: Cite): void {
    this.#held = this.#start;
    this.finder = new WordFinder(query, cite);
    this.#doc = null;
  }

  /** Looks only between two positions from now on; everywhere without them. */
  limit(state: EditorState, scope: Span | null): void {
    this.#scope = scope && { from: placeOf(state, scope.from), to: placeOf(state, scope.to) };
    this.#doc = null;
  }

  /** Brings the list up to this state; a document that was read already costs nothing. */
  read(state: EditorState): void {
    if (this.#doc === state.doc) return;
    this.#doc = state.doc;
    const end = state.doc.content.size;
    const from = this.#scope === null ? 0 : (positionOf(state, this.#scope.from) ?? 0);
    const to = this.#scope === null ? end : (positionOf(state, this.#scope.to) ?? end);
    this.list = this.finder.findIn(state.doc).filter((each) => each.from >= from && each.to <= to);
  }

  /** References may show something else now. */
  readAnew(): void {
    this.#doc = null;
  }

  /** Holds on to a position whatever is typed; `null` lets go. */
  hold(state: EditorState, position: number | null): void {
    this.#held = position === null ? null : placeOf(state, position);
  }

  /** The person went to what is held. */
  arrive(): void {
    this.#start = this.#held;
  }

  /** Where looking goes on: what is held, else the selection. */
  origin(state: EditorState): number {
    return (this.#held && positionOf(state, this.#held)) ?? state.selection.from;
  }

  /** The place that begins where is held, if one still does. */
  current(state: EditorState): FoundSpan | null {
    if (this.#held === null) return null;
    const origin = this.origin(state);
    return this.list.find(({ from }) => from === origin) ?? null;
  }

  /** The index of the first place from the origin on; after the last one it begins again. */
  indexFromOrigin(state: EditorState): number {
    const origin = this.origin(state);
    return Math.max(
      0,
      this.list.findIndex(({ from }) => from >= origin),
    );
  }

  forget(): void {
    this.#held = null;
    this.#start = null;
    this.#scope = null;
    this.#doc = null;
  }
}

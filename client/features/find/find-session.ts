/**
 * Finding and replacing in one open text. Knows nothing of React; the bar watches `state`. Every step reads the places
 * from the text as it is at that moment, so others may type meanwhile.
 */
import type { Node } from 'prosemirror-model';
import { Plugin, TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import type { XmlFragment } from 'yjs';
import type { FoundSpan, Span, WordQuery } from '../../../shared/content/find-words.ts';
import { citeIn } from '../editor/text/blocks/cite-in.ts';
import { FrameTask } from '../../lib/frame-task.ts';
import { isSameJson, Store } from '../../lib/store.ts';
import { FoundPlaces } from './found-places.ts';
import { nothingSought, resting } from './find-state.ts';
import type { FindState } from './find-state.ts';
import { foundDecorations, paint, rangeOf, unpaint } from './found-painter.ts';
import { nothingReplaced, replaceInOneStep } from './replace-words.ts';
import type { Replaced } from './replace-words.ts';
import { reveal } from './reveal.ts';
import { offeredWords, takeSelection } from './take-selection.ts';
import { visibleSpan } from './visible-span.ts';

export type FindOptions = {
  readonly fragment: XmlFragment;
  readonly canEdit: () => boolean;
  /** Whether the words of the block at this position are to stay as they are. */
  readonly isLocked: (doc: Node, position: number) => boolean;
};

/** After a change the page waits this long before it paints anew; until then the browser moves what is painted. */
const settleMs = 150;
export class FindSession {
  readonly state = new Store<FindState>(nothingSought, isSameJson);
  /** One list for as long as the session lives. */
  readonly plugins: readonly Plugin[];
  readonly #options: FindOptions;
  readonly #places = new FoundPlaces();
  readonly #paintTask = new FrameTask(() => this.#paint());
  #view: EditorView | null = null;
  #timer: number | undefined;

  constructor(options: FindOptions) {
    this.#options = options;
    this.plugins = [foundDecorations(), this.#watch()];
  }

  /** Opens the bar; selected words of one block become what is looked for. */
  open({ isReplacing }: Pick<FindState, 'isReplacing'>): void {
    if (this.#view === null) return;
    takeSelection(this.#view);
    const words = offeredWords(this.#view.state);
    const query = { ...this.state.get().query, ...(words === '' ? {} : { words }) };
    const { isReplacing: isShown, opened } = this.state.get();
    this.#change({ isOpen: true, isReplacing: isReplacing || isShown, opened: opened + 1 });
    document.addEventListener('scroll', this.#onScroll, { capture: true, passive: true });
    this.setQuery(query);
  }

  showReplacing(): void {
    this.#change({ isReplacing: true });
  }

  /** Closes the bar and gives the text the focus, with the current place selected. */
  close(): void {
    const view = this.#view;
    const place = view && this.#places.current(view.state);
    this.#end();
    if (place) this.#select(place);
    view?.focus();
  }

  setQuery(query: WordQuery): void {
    this.#change({ query });
    if (this.#view !== null) this.#places.look(query, citeIn(this.#view.state));
    this.#step(0);
  }

  /** Looks only where the selection is now, or everywhere again. */
  setInSelection(isWanted: boolean): void {
    if (this.#view === null) return;
    const { selection } = this.#view.state;
    const scope = isWanted && !selection.empty ? { from: selection.from, to: selection.to } : null;
    this.#places.limit(this.#view.state, scope);
    this.#change({ isInSelection: scope !== null });
    this.#step(0);
  }

  /** To the next place, or from the last one to the first. */
  next(): void {
    if (!this.#hasWords()) return;
    this.#startFromCaret();
    this.#step(this.state.get().current === 0 ? 0 : 1);
    this.#arrive();
  }

  previous(): void {
    if (!this.#hasWords()) return;
    this.#startFromCaret();
    this.#step(-1);
    this.#arrive();
  }

  /** References may show other numbers now, without a change of the text. */
  readAnew(): void {
    this.#places.readAnew();
    if (this.state.get().isOpen) this.#tellSoon();
  }

  /** Writes `words` over the current place and goes to the next one; without a current place it only goes there. */
  replace(words: string): Replaced {
    const view = this.#view;
    if (view === null) return nothingReplaced;
    this.#places.read(view.state);
    const place = this.#places.current(view.state);
    if (place === null) {
      this.#step(0);
      return nothingReplaced;
    }
    const { list } = this.#places;
    const after = list[(list.indexOf(place) + 1) % list.length] ?? place;
    this.#places.hold(view.state, after.from);
    const replaced = this.#write(words, [place]);
    this.#step(0);
    this.#places.arrive();
    return replaced;
  }

  /** Writes `words` over every place, as one step to undo. */
  replaceAll(words: string): Replaced {
    if (this.#view !== null) this.#places.read(this.#view.state);
    const replaced = this.#write(words, this.#places.list);
    this.#step(0);
    return replaced;
  }

  #write(words: string, places: readonly FoundSpan[]): Replaced {
    if (this.#view === null || !this.#options.canEdit()) return nothingReplaced;
    const { state } = this.#view;
    const wanted = new Set(places.map(({ from }) => from));
    const written = replaceInOneStep(state, {
      fragment: this.#options.fragment,
      doc: state.doc,
      finder: this.#places.finder,
      words,
      isWanted: ({ from }) => wanted.has(from) && !this.#options.isLocked(state.doc, from),
    });
    return { written, references: places.filter(({ hasReference }) => hasReference).length };
  }

  /** With the focus in the text the person may have gone elsewhere since. */
  #startFromCaret(): void {
    if (this.#view === null) return;
    const { state } = this.#view;
    if (this.#view.hasFocus()) this.#places.hold(state, state.selection.from);
    this.#tell();
  }

  /** What Next and Previous came to is where looking for other words begins; in the text it is selected. */
  #arrive(): void {
    this.#places.arrive();
    const place = this.#view?.hasFocus() === true ? this.#places.current(this.#view.state) : null;
    if (place !== null) this.#select(place);
  }

  /** Goes so many places on from where it is, round the end, and shows the one it comes to. */
  #step(by: -1 | 0 | 1): void {
    const view = this.#view;
    if (view === null) return;
    this.#places.read(view.state);
    const { list } = this.#places;
    const place = list[(this.#places.indexFromOrigin(view.state) + by + list.length) % list.length];
    if (place !== undefined) {
      this.#places.hold(view.state, place.from);
      reveal(rangeOf(view, place));
    }
    this.#tell();
  }

  #tell(): void {
    if (this.#view === null) return;
    this.#places.read(this.#view.state);
    const { list } = this.#places;
    const place = this.#places.current(this.#view.state);
    this.#change({
      count: list.length,
      current: place === null ? 0 : list.indexOf(place) + 1,
      hasSelection: !this.#view.state.selection.empty,
    });
    this.#paintTask.request();
  }

  /** Without anything to look for the bar opens and asks. */
  #hasWords(): boolean {
    const { isOpen, query } = this.state.get();
    if (query.words === '' && !isOpen) this.open({ isReplacing: false });
    return query.words !== '';
  }

  #change(part: Partial<FindState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }

  #select({ from, to }: Span): void {
    const { state } = this.#view ?? {};
    if (state === undefined) return;
    this.#view?.dispatch(state.tr.setSelection(TextSelection.create(state.doc, from, to)));
  }

  #paint(): void {
    if (this.#view === null || !this.state.get().isOpen) return;
    this.#places.read(this.#view.state);
    const visible = visibleSpan(this.#view);
    const found = this.#places.list.filter(({ from, to }) => to > visible.from && from < visible.to);
    paint(this.#view, { found, current: this.#places.current(this.#view.state) });
  }

  readonly #onScroll = (): void => this.#paintTask.request();

  #watch(): Plugin {
    return new Plugin({
      view: (view) => {
        this.#view = view;
        return {
          update: ({ state }, before) => {
            if (!this.state.get().isOpen) return;
            if (state.doc !== before.doc || !state.selection.eq(before.selection)) this.#tellSoon();
          },
          destroy: () => {
            this.#view = null;
            this.#end();
          },
        };
      },
    });
  }

  #tellSoon(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#tell(), settleMs);
  }

  #end(): void {
    window.clearTimeout(this.#timer);
    this.#paintTask.stop();
    document.removeEventListener('scroll', this.#onScroll, { capture: true });
    unpaint(this.#view);
    this.#places.forget();
    this.#change(resting);
  }
}

/** Watches where the pointer rests in the text, or is asked about the caret, and says what there is to know (TX-3, TX-4). */
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { Store } from '../../lib/store.ts';
import { hintAt } from './hint-at.ts';
import type { Hint, HintSources } from './hint-at.ts';

/** `left` and `top` in viewport pixels: the lower edge of the line it is about. */
export type PlacedHint = Hint & { readonly left: number; readonly top: number };

const restMs = 300;

export class TextHints {
  readonly store = new Store<PlacedHint | null>(null);
  readonly plugin: Plugin;
  #sources: () => HintSources = () => ({ definitions: [], language: 'en', cite: () => '' });
  #view: EditorView | null = null;
  #timer: number | undefined;

  constructor() {
    this.plugin = new Plugin({
      view: (view) => {
        this.#view = view;
        return {
          update: ({ state }, before) => {
            if (state.doc !== before.doc || !state.selection.eq(before.selection)) this.hide();
          },
          destroy: () => {
            this.hide();
            this.#view = null;
          },
        };
      },
      props: {
        handleKeyDown: (_view, event) => event.key === 'Escape' && this.#hideShown(),
        handleDOMEvents: {
          mousemove: (_view, event) => {
            this.#rest(event);
            return false;
          },
          mouseleave: () => {
            this.leave();
            return false;
          },
        },
      },
    });
  }

  setSources(sources: () => HintSources): void {
    this.#sources = sources;
  }

  /** Says what is at the caret; for keys. */
  showAtCaret(): void {
    if (this.#view !== null) this.#show(this.#view.state.selection.head);
  }

  /** The pointer is on the hint itself: it stays, to be read or clicked. */
  keep(): void {
    window.clearTimeout(this.#timer);
  }

  leave(): void {
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.hide(), restMs);
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.store.set(null);
  }

  #hideShown(): boolean {
    const wasShown = this.store.get() !== null;
    this.hide();
    return wasShown;
  }

  #rest({ clientX: left, clientY: top, buttons }: MouseEvent): void {
    window.clearTimeout(this.#timer);
    if (buttons !== 0) return;
    this.#timer = window.setTimeout(() => {
      const at = this.#view?.posAtCoords({ left, top });
      if (at) this.#show(at.pos);
    }, restMs);
  }

  #show(position: number): void {
    const view = this.#view;
    if (view === null || position >= view.state.doc.content.size) return;
    const hint = hintAt(view, position, this.#sources());
    if (hint === null) {
      this.store.set(null);
      return;
    }
    const { left, bottom: top } = view.coordsAtPos(position, -1);
    this.store.set({ ...hint, left, top });
  }
}

/**
 * The slash menu: `/` in an empty clause asks what the clause shall be, and what is typed after it looks among the
 * choices. The words stay in the text until something is chosen, so that others see no jump and Escape loses nothing.
 */
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from '../../../shared/content/schema.ts';
import { isSameJson, Store } from './store.ts';

export type SlashPlace = {
  /** What was typed after the slash. */
  readonly sought: string;
  /** Where the slash stands on the screen, in viewport pixels. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};
export type SlashKey = 'next' | 'previous' | 'choose';

const keys: Readonly<Record<string, SlashKey>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Enter: 'choose',
  Tab: 'choose',
};

export class SlashSession {
  /** `null` while closed. */
  readonly place = new Store<SlashPlace | null>(null, isSameJson);
  readonly #canEdit: () => boolean;
  #attributes: Readonly<Record<string, string>> = {};
  #listener: ((key: SlashKey) => boolean) | null = null;
  /** Armed when the slash is typed: words that merely begin with one open nothing. */
  #isArmed = false;
  #view: EditorView | null = null;

  constructor(canEdit: () => boolean) {
    this.#canEdit = canEdit;
  }

  /** Hears the keys that walk and choose while the menu is open; `false` leaves a key to the text. */
  onKey(listener: (key: SlashKey) => boolean): () => void {
    this.#listener = listener;
    return () => {
      this.#listener = null;
    };
  }

  /** Tells a screen reader which choice the keys stand on. */
  point(attributes: Readonly<Record<string, string>>): void {
    if (isSameJson(attributes, this.#attributes)) return;
    this.#attributes = attributes;
    this.#view?.setProps({});
  }

  /** Takes the slash and what was sought away; the clause is empty again. */
  takeWords(): void {
    const view = this.#view;
    this.close();
    if (view === null || soughtIn(view.state) === null) return;
    const { $from } = view.state.selection;
    view.dispatch(view.state.tr.delete($from.start(), $from.end()));
  }

  close(): void {
    this.#isArmed = false;
    this.place.set(null);
  }

  plugin(): Plugin {
    return new Plugin({
      props: {
        attributes: () => ({ ...this.#attributes }),
        handleTextInput: (view, ...[, , text]) => {
          const { $from, empty } = view.state.selection;
          this.#isArmed ||= text === '/' && empty && isEmptyClause($from.parent) && this.#canEdit();
          return false;
        },
        handleKeyDown: (_view, event) => this.#handleKey(event),
      },
      view: (view) => {
        this.#view = view;
        return { update: (current) => this.#follow(current), destroy: () => this.#leave() };
      },
    });
  }

  #handleKey(event: KeyboardEvent): boolean {
    if (this.place.get() === null || event.isComposing) return false;
    if (event.key === 'Escape') {
      this.close();
      return true;
    }
    const key = event.shiftKey ? undefined : keys[event.key];
    return key !== undefined && this.#listener?.(key) === true;
  }

  #follow(view: EditorView): void {
    if (!this.#isArmed) return;
    const sought = soughtIn(view.state);
    if (sought === null) return this.close();
    const { left, top, bottom } = view.coordsAtPos(view.state.selection.$from.start());
    this.place.set({ sought, left, top, bottom });
  }

  #leave(): void {
    this.#view = null;
    this.close();
  }
}

function isEmptyClause(node: EditorState['doc']): boolean {
  return node.type === schema.nodes.clause && node.content.size === 0;
}

/** What was typed after the slash of this clause; `null` where the clause is no such asking any more. */
function soughtIn({ selection }: EditorState): string | null {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type !== schema.nodes.clause || $from.parentOffset < $from.parent.content.size)
    return null;
  return /^\/([\p{L}\p{N} -]{0,30})$/u.exec($from.parent.textContent)?.[1] ?? null;
}

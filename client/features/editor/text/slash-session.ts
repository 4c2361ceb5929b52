/**
 * Menus that a typed sign opens: `/` in an empty clause asks what the clause shall be, `@` among words for a clause to refer
 * to, and what is typed after it looks among the choices. The words stay in the text until something is chosen, so that
 * others see no jump and Escape loses nothing.
 */
import type { ResolvedPos } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { schema } from '../../../../shared/content/schema.ts';
import { isSameJson, Store } from '../../../lib/store.ts';

export type SlashPlace = {
  /** What was typed after the sign. */
  readonly sought: string;
  /** Where the sign stands on the screen, in viewport pixels. */
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
};
/** What a sign asks, and where it may. */
export type Asking = {
  readonly sign: string;
  mayBegin(state: EditorState): boolean;
  /** What was typed after the sign, and where sign and words stand; null where it is no such asking any more. */
  soughtIn(state: EditorState): Sought | null;
};
export type Sought = { readonly sought: string; readonly from: number; readonly to: number };
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
  readonly #asking: Asking;
  #attributes: Readonly<Record<string, string>> = {};
  #listener: ((key: SlashKey) => boolean) | null = null;
  /** Armed when the sign is typed: words that merely begin with one open nothing. */
  #isArmed = false;
  #view: EditorView | null = null;

  constructor(canEdit: () => boolean, asking: Asking = slashAsking) {
    this.#canEdit = canEdit;
    this.#asking = asking;
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

  /** Takes the sign and what was sought away. */
  takeWords(): void {
    const view = this.#view;
    this.close();
    const found = view && this.#asking.soughtIn(view.state);
    if (view !== null && found) view.dispatch(view.state.tr.delete(found.from, found.to));
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
          const { sign } = this.#asking;
          this.#isArmed ||= text === sign && this.#canEdit() && this.#asking.mayBegin(view.state);
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
    const found = this.#asking.soughtIn(view.state);
    if (found === null) return this.close();
    // A sign that an input method still composes asks nothing yet (TX-33).
    if (view.composing && this.place.get() === null) return;
    const { left, top, bottom } = view.coordsAtPos(found.from);
    this.place.set({ sought: found.sought, left, top, bottom });
  }

  #leave(): void {
    this.#view = null;
    this.close();
  }
}

const slashAsking: Asking = {
  sign: '/',
  mayBegin: ({ selection: { $from, empty } }) =>
    empty && $from.parent.type === schema.nodes.clause && $from.parent.content.size === 0,
  soughtIn({ selection: { $from, empty } }) {
    const { parent } = $from;
    if (!empty || parent.type !== schema.nodes.clause || $from.parentOffset < parent.content.size)
      return null;
    const sought = /^\/([\p{L}\p{N} -]{0,30})$/u.exec(parent.textContent)?.[1];
    return sought === undefined ? null : { sought, from: $from.start(), to: $from.end() };
  },
};

/** `@` at the beginning of a word, so that no address of mail opens it. */
export const mentionAsking: Asking = {
  sign: '@',
  mayBegin: ({ selection: { $from, empty } }) =>
    empty && $from.parent.isTextblock && /(?:^|[\s([{«“‘"'])$/u.test(wordsBefore($from)),
  soughtIn({ selection: { $from, empty } }) {
    if (!empty || !$from.parent.isTextblock) return null;
    const sought = /@((?!\s)[\p{L}\p{M}\p{N}.,()\-’' ]{0,40})$/u.exec(wordsBefore($from))?.[1];
    return sought === undefined ? null : { sought, from: $from.pos - sought.length - 1, to: $from.pos };
  },
};

function wordsBefore({ parent, parentOffset }: ResolvedPos): string {
  return parent.textBetween(0, parentOffset, '\n', '\n');
}

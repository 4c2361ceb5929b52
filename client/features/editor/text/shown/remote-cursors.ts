import type { Plugin } from 'prosemirror-state';
import type { DecorationAttrs } from 'prosemirror-view';
import type { Awareness } from 'y-protocols/awareness';
import { yCursorPlugin } from 'y-prosemirror';
import { isCaret } from '../blocks/is-caret.ts';

type Person = { readonly name?: unknown; readonly color?: unknown };

/** The carets of the others with their names, as the server stamped them (RT-5). */
export function remoteCursors(awareness: Awareness): Plugin {
  return yCursorPlugin(awareness, {
    awarenessStateFilter: (own: number, theirs: number, state: { readonly cursor?: unknown }) =>
      own !== theirs && isCaret(state.cursor),
    cursorBuilder: caretOf,
    selectionBuilder: selectionOf,
  });
}

function caretOf(person: Person): HTMLElement {
  const caret = document.createElement('span');
  caret.className = 'remote-caret';
  caret.style.setProperty('--person', colorOf(person));
  const name = document.createElement('span');
  name.className = 'remote-name';
  // Of its own, so that it never says in which direction a clause of `dir=auto` is written.
  name.dir = 'auto';
  name.textContent = typeof person.name === 'string' ? person.name : '';
  caret.append('\u2060', name, '\u2060');
  return caret;
}

function selectionOf(person: Person): DecorationAttrs {
  return { class: 'remote-selection', style: `--person: ${colorOf(person)}` };
}

/** Only a plain colour is ever put into a style. */
function colorOf({ color }: Person): string {
  return typeof color === 'string' && /^#[\da-f]{6}$/i.test(color) ? color : '#5c6670';
}

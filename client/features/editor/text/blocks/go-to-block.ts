import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

const pointing = [{ backgroundColor: '#ffe9a8' }, { backgroundColor: 'transparent' }];

/** Puts the caret at the beginning of a block and shows it. */
export function goToBlock(view: EditorView, element: HTMLElement): void {
  const at = view.state.doc.resolve(view.posAtDOM(element, 0));
  view.dispatch(view.state.tr.setSelection(TextSelection.near(at)));
  view.focus();
  element.scrollIntoView({ block: 'start' });
}

export function colourForAMoment(element: HTMLElement | null): void {
  element?.animate(pointing, { duration: 4000, easing: 'ease-in' });
}

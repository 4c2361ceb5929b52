import { TextSelection } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { piecesOfNode, slicePieces, spellWords } from '../../../shared/content/spell-words.ts';
import { citeIn } from '../editor/text/blocks/cite-in.ts';

/**
 * The browser tells of a new selection a moment after the key that made it. Who presses the next key at once would
 * leave the text before, and what was selected would be forgotten; so it is read here.
 */
export function takeSelection(view: EditorView): void {
  const selection = document.getSelection();
  const { anchorNode, focusNode } = selection ?? {};
  const isPlain = view.state.selection instanceof TextSelection && view.hasFocus();
  if (!isPlain || selection === null || !isIn(view, anchorNode) || !isIn(view, focusNode)) return;
  const anchor = view.posAtDOM(anchorNode, selection.anchorOffset);
  const head = view.posAtDOM(focusNode, selection.focusOffset);
  const { doc, tr } = view.state;
  const taken = TextSelection.between(doc.resolve(anchor), doc.resolve(head));
  if (!taken.eq(view.state.selection)) view.dispatch(tr.setSelection(taken));
}

function isIn(view: EditorView, node: Node | null | undefined): node is Node {
  return node !== null && node !== undefined && view.dom.contains(node);
}

/** Longer selections are rather where to look than what to look for. */
const longestOffer = 100;

/** What is selected inside of one block, when it is short enough to be looked for. */
export function offeredWords(state: EditorState): string {
  const { from, to, empty, $from, $to } = state.selection;
  if (empty || !$from.sameParent($to) || to - from > longestOffer) return '';
  const stretch = { from: $from.parentOffset, to: $to.parentOffset };
  const { text } = spellWords(slicePieces(piecesOfNode($from.parent), stretch), citeIn(state));
  return text.replaceAll('\n', ' ');
}

/**
 * Writes other words in place of found ones, directly in the shared text and each by itself: what another person types
 * between two of them meanwhile stays where it was typed, which a rewriting of the whole clause would not give. A place
 * with a reference in it is left: its number is computed (TX-3).
 */
import type { Node } from 'prosemirror-model';
import type { EditorState } from 'prosemirror-state';
import { ySyncPluginKey, yUndoPluginKey } from 'y-prosemirror';
import * as Y from 'yjs';
import type { Span, WordFinder } from '../../../shared/content/find-words.ts';
import { attributesFor } from './replaced-attributes.ts';

export type Replacement = {
  readonly fragment: Y.XmlFragment;
  /** The document that the fragment is bound to, as it is now. */
  readonly doc: Node;
  readonly finder: WordFinder;
  readonly words: string;
  /** Which of the found places, as positions in the document. */
  readonly isWanted: (place: Span) => boolean;
};

/** How many places were written, and how many were left because a reference is in them. */
export type Replaced = { readonly written: number; readonly references: number };
export const nothingReplaced: Replaced = { written: 0, references: 0 };

/** As one step to undo; answers how many places were written. */
export function replaceInOneStep(state: EditorState, replacement: Replacement): number {
  const undo: { undoManager: Y.UndoManager } | undefined = yUndoPluginKey.getState(state);
  undo?.undoManager.stopCapturing();
  const count = replaceWords(replacement);
  undo?.undoManager.stopCapturing();
  return count;
}

/** Answers how many places were written. */
export function replaceWords(replacement: Replacement): number {
  const { fragment, doc, finder, words, isWanted } = replacement;
  let count = 0;
  fragment.doc?.transact(() => {
    eachTextblock({ node: doc, shared: fragment, at: 0 }, ({ node, shared, at }) => {
      const wanted = finder
        .spansIn(node)
        .filter(({ from, to, hasReference }) => !hasReference && isWanted({ from: at + from, to: at + to }));
      // From the end, so that the places before keep their offsets.
      for (const span of wanted.toReversed()) replaceIn(shared, span, words);
      count += wanted.length;
    });
  }, ySyncPluginKey);
  return count;
}

/** A node, the shared object it shows, and where its content begins. */
type Pair<T extends Y.XmlFragment> = { readonly node: Node; readonly shared: T; readonly at: number };

function eachTextblock(
  { node, shared, at }: Pair<Y.XmlFragment>,
  visit: (pair: Pair<Y.XmlElement>) => void,
): void {
  const peers = shared.toArray();
  node.forEach((child, offset, index) => {
    const peer = peers[index];
    if (!(peer instanceof Y.XmlElement)) return;
    const pair = { node: child, shared: peer, at: at + offset + 1 };
    if (child.isTextblock) visit(pair);
    else eachTextblock(pair, visit);
  });
}

/** A block can hold several shared texts; the new words go where the first letter was. */
function replaceIn(block: Y.XmlElement, span: Span, words: string): void {
  let start = 0;
  let rest = words;
  for (const piece of block.toArray()) {
    const size = piece instanceof Y.XmlText ? piece.length : 1;
    const from = Math.max(span.from - start, 0);
    const to = Math.min(span.to - start, size);
    if (piece instanceof Y.XmlText && from < to) {
      const attributes = attributesFor(piece, { from, to });
      piece.delete(from, to - from);
      if (rest !== '') piece.insert(from, rest, attributes);
      rest = '';
    }
    start += size;
  }
}

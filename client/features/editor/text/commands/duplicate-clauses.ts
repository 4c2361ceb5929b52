/**
 * A clause once more, with all that belongs to it, right behind it (TX-1). The copies are clauses of their own: their ids are
 * new, and so is who wrote them; comments stay with the original.
 */
import { Fragment } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { yUndoPluginKey } from 'y-prosemirror';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { contentOf, documentOf } from '../../../../../shared/content/content-of.ts';
import { withNewIds } from '../../../../../shared/content/with-new-ids.ts';
import { selectedTree } from '../blocks/clause-tree.ts';

const metaKey = 'duplicated-from';

/**
 * What the selection touches, with the caret then in the first copy. What refers within it refers within the copy, a footnote in it
 * is another footnote, an image the same image. Not for the title, and not for a footnote without its words.
 */
export function duplicateClauses(nextId: () => string): Command {
  return (state, dispatch) => {
    const { from, to } = selectedTree(state);
    const blocks = state.doc.children.slice(from, to);
    const [first] = blocks;
    if (first === undefined || isTitleOrFootnote(first)) return false;
    if (dispatch === undefined) return true;
    const copies = copiesOf(state.doc.copy(Fragment.from(blocks)), nextId);
    const at = state.doc.children.slice(0, to).reduce((size, block) => size + block.nodeSize, 0);
    const transaction = state.tr.insert(at, copies.content);
    const caret = Selection.near(transaction.doc.resolve(at + copies.child(0).nodeSize - 1), -1);
    const ids = blocks.map(({ attrs }) => stringOf(attrs['id']));
    asOneUndo(state, () => dispatch(transaction.setSelection(caret).setMeta(metaKey, ids).scrollIntoView()));
    return true;
  };
}

/** The ids of the blocks that a change writes once more. */
export function duplicatedFrom(transaction: Transaction): readonly string[] {
  const ids: unknown = transaction.getMeta(metaKey);
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}

/** The plain data of a text has no marks of comments. */
function copiesOf(blocks: Node, nextId: () => string): Node {
  return documentOf(withNewIds(contentOf(blocks), nextId).content);
}

/** Neither what was typed a moment ago nor what is typed next is taken back with it. */
function asOneUndo(state: EditorState, act: () => void): void {
  const undo = yUndoPluginKey.getState(state)?.undoManager;
  undo?.stopCapturing();
  act();
  undo?.stopCapturing();
}

function isTitleOrFootnote({ attrs }: Node): boolean {
  return attrs['kind'] === 'title' || attrs['kind'] === 'footnote';
}

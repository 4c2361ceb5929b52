/**
 * Every block has an id that no other block has. A block that came without one, with one that is none, or with one that stands earlier in the
 * text (the second half of a split, a clause two people moved at once), gets a fresh one.
 */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { ySyncPluginKey } from 'y-prosemirror';
import { isBlockId } from '../../../../shared/content/block-id.ts';
import { changedSpan } from './blocks/changed-span.ts';

export type IdsOptions = { readonly nextId: () => string; readonly canEdit: () => boolean };

export function idsPlugin({ nextId, canEdit }: IdsOptions): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      const isLocal = transactions.some((each) => each.docChanged && !isRemote(each));
      return isLocal && canEdit() ? repair(before, after, nextId) : null;
    },
    view: () => ({
      update: (view, before) => {
        if (before.doc === view.state.doc || !canEdit()) return;
        if (repair(before, view.state, nextId) !== null) repairSoon(view, nextId);
      },
    }),
  });
}

export function isRemote(transaction: Transaction): boolean {
  return transaction.getMeta(ySyncPluginKey) !== undefined;
}

/** Inside a remote change the binding does not listen: what is appended there would not reach the others. */
function repairSoon(view: EditorView, nextId: () => string): void {
  queueMicrotask(() => {
    if (view.isDestroyed) return;
    const transaction = repairSpan(view.state, { from: 0, to: view.state.doc.childCount }, nextId);
    if (transaction !== null) view.dispatch(transaction.setMeta('addToHistory', false));
  });
}

function repair(before: EditorState, after: EditorState, nextId: () => string): Transaction | null {
  const span = changedSpan(before.doc, after.doc);
  if (keepsIds(before.doc, after.doc, span)) return null;
  return repairSpan(after, { from: span.from, to: span.toAfter }, nextId);
}

/** Typing inside blocks: the usual case, answered without looking at the rest of the text. */
function keepsIds(before: Node, after: Node, span: ReturnType<typeof changedSpan>): boolean {
  if (span.toBefore !== span.toAfter) return false;
  for (let index = span.from; index < span.toAfter; index += 1) {
    const id: unknown = after.child(index).attrs['id'];
    if (!isBlockId(id) || id !== before.child(index).attrs['id']) return false;
  }
  return true;
}

function repairSpan(
  state: EditorState,
  span: { readonly from: number; readonly to: number },
  nextId: () => string,
): Transaction | null {
  const repeated = blocksWithoutOwnId(state.doc, span);
  if (repeated.length === 0) return null;
  const transaction = state.tr;
  for (const position of repeated) transaction.setNodeAttribute(position, 'id', nextId());
  return transaction;
}

/** Positions of blocks whose id is missing or repeated; of two equal ones the unchanged, else the first, keeps it. */
function blocksWithoutOwnId(
  doc: Node,
  span: { readonly from: number; readonly to: number },
): readonly number[] {
  const taken = new Set<unknown>();
  doc.forEach((block, _position, index) => {
    if (index < span.from || index >= span.to) taken.add(block.attrs['id']);
  });
  const positions: number[] = [];
  doc.forEach((block, position, index) => {
    if (index < span.from || index >= span.to) return;
    const id: unknown = block.attrs['id'];
    if (!isBlockId(id) || taken.has(id)) positions.push(position);
    taken.add(id);
  });
  return positions;
}

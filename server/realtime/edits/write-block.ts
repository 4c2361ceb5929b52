import type { Node } from 'prosemirror-model';
import { updateYFragment } from 'y-prosemirror';
import * as Y from 'yjs';

/** Writes a new block, shaped as an editor would. */
export function insertBlock(fragment: Y.XmlFragment, index: number, node: Node): void {
  const block = new Y.XmlElement(node.type.name);
  fragment.insert(index, [block]);
  updateBlock(block, node);
}

/** Makes a block of the live text read as `node` with the smallest edits that do it. */
export function updateBlock(block: Y.XmlElement, node: Node): void {
  if (block.doc === null) throw new Error('The block is not in a document.');
  updateYFragment(block.doc, block, node, { mapping: new Map(), isOMark: new Map() });
}

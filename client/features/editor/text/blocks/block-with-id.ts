import type { Node } from 'prosemirror-model';

export type PlacedBlock = { readonly block: Node; readonly position: number };

/** The first block of the text with this id. */
export function blockWithId(doc: Node, id: string): PlacedBlock | null {
  let position = 0;
  for (const block of doc.children) {
    if (block.attrs['id'] === id) return { block, position };
    position += block.nodeSize;
  }
  return null;
}

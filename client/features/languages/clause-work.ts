/** Brings the following text into the shape of the leading one: a clause that is new there, one that is gone. */
import type { Command } from 'prosemirror-state';
import type { AlignedClause } from '../../../shared/content/align-languages.ts';
import { schema } from '../../../shared/content/schema.ts';
import { blockWithId } from '../editor/text/blocks/block-with-id.ts';

/** Puts a clause of the leading text where it stands there, under its id and in its words. */
export function addClause(rows: readonly AlignedClause[], id: string): Command {
  return (state, dispatch) => {
    const at = rows.findIndex((row) => row.id === id);
    const block = rows[at]?.leader?.block;
    if (block === undefined || blockWithId(state.doc, id) !== null) return false;
    const before = rows.slice(0, at).findLast(({ follower }) => follower !== null);
    const neighbour = before === undefined ? null : blockWithId(state.doc, before.id);
    const position = neighbour === null ? 0 : neighbour.position + neighbour.block.nodeSize;
    dispatch?.(state.tr.insert(position, schema.nodeFromJSON(block)).scrollIntoView());
    return true;
  };
}

/** Takes a clause out that the leading text does not have. */
export function removeClause(id: string): Command {
  return (state, dispatch) => {
    const place = blockWithId(state.doc, id);
    if (place === null || state.doc.childCount < 2) return false;
    dispatch?.(state.tr.delete(place.position, place.position + place.block.nodeSize));
    return true;
  };
}

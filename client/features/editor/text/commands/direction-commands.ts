import type { Node } from 'prosemirror-model';
import type { Command } from 'prosemirror-state';
import { directionOf } from '../../../../../shared/content/direction.ts';
import type { Direction } from '../../../../../shared/content/direction.ts';
import { selectedClauses } from './clause-commands.ts';

/** How a clause is shown now. */
export function shownDirection(clause: Node): Direction {
  return directionOf({ dir: clause.attrs['dir'], words: clause.textContent });
}

/** Turns the clauses of the selection the other way than the first of them is shown (TX-31). */
export const turnDirection: Command = (state, dispatch) => {
  const clauses = selectedClauses(state);
  const [first] = clauses;
  if (first === undefined) return false;
  if (dispatch === undefined) return true;
  const wanted = shownDirection(first.node) === 'rtl' ? 'ltr' : 'rtl';
  const { tr } = state;
  for (const { node, position } of clauses) tr.setNodeAttribute(position, 'dir', markFor(node, wanted));
  dispatch(tr.scrollIntoView());
  return true;
};

/** Right to left is always marked, so that a first word in Latin letters turns nothing; left to right only where it must be. */
function markFor(clause: Node, wanted: Direction): Direction | null {
  const isByItself = wanted === 'ltr' && directionOf({ words: clause.textContent }) === 'ltr';
  return isByItself ? null : wanted;
}

/** Kind and level of the clauses in the selection, as commands. Both are attributes, so the words are never touched. */
import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { clauseDom, deepestLevel } from '../../../shared/content/clause-dom.ts';
import { isFlat } from '../../../shared/domain/clause-kinds.ts';
import type { ClauseKind } from '../../../shared/domain/clause-kinds.ts';
import type { ClauseBlock } from '../../../shared/content/text-content.ts';

type PlacedClause = { readonly node: Node; readonly position: number };
export type StepDetails = Pick<ClauseBlock['attrs'], 'actor' | 'timeLimit' | 'record'>;

/** The clauses that the selection touches, in order. */
export function selectedClauses(state: EditorState): readonly PlacedClause[] {
  const clauses: PlacedClause[] = [];
  for (const range of state.selection.ranges) {
    state.doc.nodesBetween(range.$from.pos, range.$to.pos, (node, position) => {
      if (node.type.name === 'clause') clauses.push({ node, position });
      return false;
    });
  }
  return clauses;
}

/** Makes them clauses of this kind; `level` stays as it is where none is given. */
export function retype(kind: ClauseKind, level?: number): Command {
  return eachClause((clause) => {
    const wanted = isFlat(kind) ? 1 : (level ?? clause.level);
    return { kind, level: wanted };
  });
}

/** One level in (1) or out (-1). */
export function shiftLevel(by: 1 | -1): Command {
  return eachClause(({ kind, level }) => {
    if (isFlat(kind)) return {};
    return { level: Math.min(Math.max(level + by, 1), deepestLevel) };
  });
}

export function setStepDetails(details: StepDetails): Command {
  return eachClause(({ kind }) => (kind === 'step' ? details : {}));
}

type Change = (clause: ReturnType<typeof clauseDom>) => Readonly<Record<string, string | number>>;

function eachClause(change: Change): Command {
  return (state, dispatch) => {
    const clauses = selectedClauses(state);
    if (clauses.length === 0) return false;
    if (dispatch !== undefined) dispatch(changeAll(state.tr, clauses, change).scrollIntoView());
    return true;
  };
}

function changeAll(transaction: Transaction, clauses: readonly PlacedClause[], change: Change): Transaction {
  for (const { node, position } of clauses) {
    for (const [name, value] of Object.entries(change(clauseDom(node.attrs)))) {
      if (node.attrs[name] !== value) transaction.setNodeAttribute(position, name, value);
    }
  }
  return transaction;
}

/** Kind and level of the clauses in the selection, as commands. Both are attributes, so the words are never touched. */
import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { clauseDom, deepestLevel } from '../../../../../shared/content/clause-dom.ts';
import { isFlat } from '../../../../../shared/domain/clause-kinds.ts';
import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';
import { selectedRoots } from '../blocks/clause-tree.ts';
import type { BlockRange } from '../blocks/clause-tree.ts';
import type { ClauseBlock } from '../../../../../shared/content/text-content.ts';

type PlacedClause = { readonly node: Node; readonly position: number };
export type StepDetails = Required<
  Pick<ClauseBlock['attrs'], 'actor' | 'timeLimit' | 'record' | 'decision' | 'goTo'>
>;

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

/** One level in (1) or out (-1) with the children of the same family, so that the structure under a clause stays. */
export function shiftTree(by: 1 | -1): Command {
  return shiftRoots(by, selectedRoots);
}

/** The same for clauses that are named, each with its children. */
export function shiftRoots(by: 1 | -1, rootsOf: (state: EditorState) => readonly BlockRange[]): Command {
  return (state, dispatch) => {
    const trees = rootsOf(state).map((range) => leveledClauses(state.doc, range));
    if (trees.every((tree) => tree.length === 0)) return false;
    if (dispatch === undefined) return true;
    const shifted = trees.filter((tree) => mayShift(tree, by)).flat();
    const change: Change = ({ level }) => ({ level: Math.max(1, level + by) });
    dispatch(changeAll(state.tr, shifted, change).scrollIntoView());
    return true;
  };
}

/** The clause at the beginning of the range and its children that are counted with it. */
function leveledClauses(doc: Node, { from, to }: BlockRange): readonly PlacedClause[] {
  const found: PlacedClause[] = [];
  const family = familyOf(doc.child(from));
  if (family === null) return found;
  doc.forEach((node, position, index) => {
    if (index >= from && index < to && familyOf(node) === family) found.push({ node, position });
  });
  return found;
}

function familyOf(block: Node): string | null {
  if (block.type.name !== 'clause') return null;
  const { kind } = clauseDom(block.attrs);
  if (isFlat(kind)) return null;
  return kind === 'heading' || kind === 'provision' ? 'level' : kind;
}

/** A tree is shifted as a whole or not at all: else what is too deep would become a sibling of its parent. */
function mayShift(tree: readonly PlacedClause[], by: 1 | -1): boolean {
  const levels = tree.map(({ node }) => clauseDom(node.attrs).level);
  return by === 1 ? levels.every((level) => level < deepestLevel) : (levels[0] ?? 1) > 1;
}

export function setStepDetails(details: StepDetails): Command {
  const { decision, goTo, ...plain } = details;
  const later = { decision: decision === '' ? null : decision, goTo: goTo === '' ? null : goTo };
  return eachClause(({ kind }) => (kind === 'step' ? { ...plain, ...later } : {}));
}

type Change = (clause: ReturnType<typeof clauseDom>) => Readonly<Record<string, string | number | null>>;

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

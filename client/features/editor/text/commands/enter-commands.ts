/** Enter and Backspace as a word processor's user expects them, with the clause's identity staying with its words. */
import { canSplit } from 'prosemirror-transform';
import { Selection, TextSelection } from 'prosemirror-state';
import type { Command, EditorState } from 'prosemirror-state';
import type { Node, ResolvedPos } from 'prosemirror-model';
import { clauseDom } from '../../../../../shared/content/clause-dom.ts';
import { markedDirection } from '../../../../../shared/content/direction.ts';
import type { Direction } from '../../../../../shared/content/direction.ts';
import type { ClauseKind } from '../../../../../shared/domain/clause-kinds.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import { retype, shiftLevel } from './clause-commands.ts';

type NextClause = { readonly kind: ClauseKind; readonly level: number };
/** What is written next goes in the direction that was marked (TX-31). */
type DirectedClause = NextClause & { readonly dir: Direction | null };

/** What is written after a clause of this kind. */
function following(kind: ClauseKind, level: number): NextClause {
  switch (kind) {
    case 'part':
    case 'chapter':
    case 'section':
    case 'annex':
    case 'schedule':
      return { kind: 'heading', level: 1 };
    case 'article':
      return { kind: 'provision', level: 2 };
    case 'preamble':
      return { kind: 'recital', level: 1 };
    case 'heading':
      return { kind: 'provision', level: Math.min(level + 1, 5) };
    case 'title':
    case 'note':
    case 'warning':
    case 'quotation':
    case 'figure':
    case 'footnote':
      return { kind: 'paragraph', level: 1 };
    case 'provision':
    case 'paragraph':
    case 'definition':
    case 'step':
    case 'recital':
    case 'item':
      return { kind, level };
    default:
      return kind satisfies never;
  }
}

/** Enter: leave an empty clause, open an empty one before, or divide. Outside clauses it leaves the key to others. */
export const enterClause: Command = (state, dispatch, view) => {
  const { $from, $to } = state.selection;
  if (!isInClause($from) || !isInClause($to) || !(state.selection instanceof TextSelection)) return false;
  if (state.selection.empty && $from.parent.content.size === 0) return leaveEmpty(state, dispatch, view);
  if (state.selection.empty && $from.parentOffset === 0) return openBefore(state, dispatch);
  return divide(state, dispatch);
};

/** Backspace at a clause's beginning: first out one level, then a paragraph, then away with an empty clause before it. */
export const backspaceClause: Command = (state, dispatch, view) => {
  const { $from, empty } = state.selection;
  if (!empty || !isInClause($from) || $from.parentOffset > 0) return false;
  const { kind, level } = clauseDom($from.parent.attrs);
  if (kind !== 'paragraph') return stepBack(level)(state, dispatch, view);
  return removeEmptyBefore(state, dispatch);
};

/** Delete in an empty clause takes that clause away, so the next one keeps its kind and identity. */
export const deleteEmptyClause: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const isLast = $from.index(0) === state.doc.childCount - 1;
  if (!empty || !isInClause($from) || $from.parent.content.size > 0 || isLast) return false;
  if (dispatch !== undefined) {
    const transaction = state.tr.delete($from.before(), $from.after());
    const next = Selection.near(transaction.doc.resolve($from.before()), 1);
    dispatch(transaction.setSelection(next).scrollIntoView());
  }
  return true;
};

function isInClause(position: ResolvedPos): boolean {
  return position.parent.type === schema.nodes.clause;
}

function stepBack(level: number): Command {
  return level > 1 ? shiftLevel(-1) : retype('paragraph', 1);
}

const leaveEmpty: Command = (state, dispatch, view) => {
  const { kind, level } = clauseDom(state.selection.$from.parent.attrs);
  if (kind === 'paragraph') return divide(state, dispatch);
  return stepBack(level)(state, dispatch, view);
};

function openBefore(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { $from } = state.selection;
  const { kind, level } = clauseDom($from.parent.attrs);
  const opened = following(kind, level).kind === kind ? { kind, level } : { kind: 'paragraph', level: 1 };
  const clause = schema.nodes.clause.create({ ...opened, dir: directionAt($from) });
  dispatch?.(state.tr.insert($from.before(), clause).scrollIntoView());
  return true;
}

function divide(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const transaction = state.tr.deleteSelection();
  const at = transaction.selection.$from;
  const typesAfter = [{ type: schema.nodes.clause, attrs: attributesAfter(at) }];
  if (!canSplit(transaction.doc, at.pos, 1, typesAfter)) return false;
  dispatch?.(transaction.split(at.pos, 1, typesAfter).scrollIntoView());
  return true;
}

function attributesAfter(at: ResolvedPos): DirectedClause {
  const { kind, level } = clauseDom(at.parent.attrs);
  const isAtEnd = at.parentOffset === at.parent.content.size;
  return { ...(isAtEnd ? following(kind, level) : { kind, level }), dir: directionAt(at) };
}

function directionAt({ parent }: ResolvedPos): Direction | null {
  return markedDirection(parent.attrs['dir']) ?? null;
}

function removeEmptyBefore(state: EditorState, dispatch: Parameters<Command>[1]): boolean {
  const { $from } = state.selection;
  const previous = state.doc.maybeChild($from.index(0) - 1);
  if (previous === null || !isEmptyClause(previous)) return false;
  dispatch?.(state.tr.delete($from.before() - previous.nodeSize, $from.before()).scrollIntoView());
  return true;
}

function isEmptyClause(node: Node): boolean {
  return node.type === schema.nodes.clause && node.content.size === 0;
}

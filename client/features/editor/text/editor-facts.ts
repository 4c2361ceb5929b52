/** What the toolbar and the panels need to know of the caret; computed once a frame, never inside a key's task. */
import type { EditorState } from 'prosemirror-state';
import type { MarkType, Node } from 'prosemirror-model';
import { isInTable, mergeCells, splitCell } from 'prosemirror-tables';
import { yUndoPluginKey } from 'y-prosemirror';
import { clauseDom, stringOf } from '../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../shared/content/schema.ts';
import { isHead } from '../../../../shared/domain/clause-kinds.ts';
import type { ClauseKind } from '../../../../shared/domain/clause-kinds.ts';
import { selectedClauses } from './commands/clause-commands.ts';
import type { StepDetails } from './commands/clause-commands.ts';
import { figureOf } from './commands/figure-commands.ts';
import type { Figure } from './commands/figure-commands.ts';

import { footnoteAt, footnoteWords } from './commands/footnote-commands.ts';
import type { FootnotePlace } from './commands/footnote-commands.ts';

export type EditorFacts = {
  /** `null` when the selection touches several kinds, or none. */
  readonly kind: ClauseKind | null;
  readonly level: number;
  /** The block with the caret, clause or table. */
  readonly blockId: string;
  /** The heading, part or annex that the caret is under. */
  readonly headingId: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  /** The address of the link at the caret, empty outside links. */
  readonly href: string;
  readonly isInTable: boolean;
  readonly canMerge: boolean;
  readonly canDivide: boolean;
  readonly hasSelection: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly stepDetails: StepDetails | null;
  /** The image of the figure with the caret. */
  readonly figure: Figure | null;
  /** On which side of a footnote the caret is. */
  readonly footnote: FootnotePlace['side'] | null;
  readonly canHaveFootnote: boolean;
};

export const noFacts: EditorFacts = {
  kind: null,
  level: 1,
  blockId: '',
  headingId: '',
  isBold: false,
  isItalic: false,
  isUnderlined: false,
  href: '',
  isInTable: false,
  canMerge: false,
  canDivide: false,
  hasSelection: false,
  canUndo: false,
  canRedo: false,
  stepDetails: null,
  figure: null,
  footnote: null,
  canHaveFootnote: false,
};

type UndoState =
  | { undoManager: { undoStack: readonly unknown[]; redoStack: readonly unknown[] } }
  | undefined;

export function factsOf(state: EditorState): EditorFacts {
  const undo: UndoState = yUndoPluginKey.getState(state);
  const index = state.selection.$from.index(0);
  return {
    ...clauseFacts(state),
    blockId: stringOf(state.doc.maybeChild(index)?.attrs['id']),
    headingId: headingAbove(state.doc, index),
    isBold: isMarked(state, schema.marks.bold),
    isItalic: isMarked(state, schema.marks.italic),
    isUnderlined: isMarked(state, schema.marks.underline),
    href: hrefAt(state),
    footnote: footnoteAt(state)?.side ?? null,
    canHaveFootnote: footnoteWords(state) !== null,
    isInTable: isInTable(state),
    canMerge: isInTable(state) && mergeCells(state),
    canDivide: isInTable(state) && splitCell(state),
    hasSelection: !state.selection.empty,
    canUndo: (undo?.undoManager.undoStack.length ?? 0) > 0,
    canRedo: (undo?.undoManager.redoStack.length ?? 0) > 0,
  };
}

function clauseFacts(state: EditorState): Pick<EditorFacts, 'kind' | 'level' | 'stepDetails' | 'figure'> {
  const clauses = selectedClauses(state);
  const first = clauses[0]?.node;
  if (first === undefined) return { kind: null, level: 1, stepDetails: null, figure: null };
  const { kind, level } = clauseDom(first.attrs);
  const isUniform = clauses.every(({ node }) => node.attrs['kind'] === kind);
  const stepDetails = kind === 'step' ? detailsOf(first) : null;
  return { kind: isUniform ? kind : null, level, stepDetails, figure: figureOf(first) };
}

function detailsOf({ attrs }: Node): StepDetails {
  return {
    actor: stringOf(attrs['actor']),
    timeLimit: stringOf(attrs['timeLimit']),
    record: stringOf(attrs['record']),
    decision: stringOf(attrs['decision']),
    goTo: stringOf(attrs['goTo']),
  };
}

function headingAbove(doc: Node, index: number): string {
  for (let at = Math.min(index, doc.childCount - 1); at >= 0; at -= 1) {
    const block = doc.child(at);
    if (block.type === schema.nodes.clause && isHead(clauseDom(block.attrs).kind)) {
      return stringOf(block.attrs['id']);
    }
  }
  return '';
}

function isMarked({ selection, storedMarks, doc }: EditorState, type: MarkType): boolean {
  if (!selection.empty) return doc.rangeHasMark(selection.from, selection.to, type);
  return type.isInSet(storedMarks ?? selection.$from.marks()) !== undefined;
}

function hrefAt({ selection }: EditorState): string {
  const { $from, empty } = selection;
  const inside = schema.marks.link.isInSet($from.marks());
  const after = empty ? undefined : schema.marks.link.isInSet($from.nodeAfter?.marks ?? []);
  return stringOf((inside ?? after)?.attrs['href']);
}

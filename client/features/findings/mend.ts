/** The fix of a finding as one change of the text that one undo takes back. */
import type { Node } from 'prosemirror-model';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { yUndoPluginKey } from 'y-prosemirror';
import { nodeText, offsetOfPosition } from '../../../shared/content/block-text.ts';
import type { BringBackFix, Finding, FindingFix, WordingFix } from '../../../shared/domain/findings.ts';
import { blockWithId, type PlacedBlock } from '../editor/text/blocks/block-with-id.ts';
import { broughtBack } from './bring-back.ts';
import { withDefinition, withoutBrokenReferences } from './mend-references.ts';

type UndoState = { readonly undoManager: { stopCapturing(): void } } | undefined;

/** `language` is the text's. Does nothing where the text is not as it was found any more. */
export function mend({ clauseId, fix }: Pick<Finding, 'clauseId' | 'fix'>, language: string): Command {
  return (state, dispatch) => {
    if (fix === null) return false;
    const transaction = mendedAt(state, clauseId, { fix, language });
    if (transaction === null) return false;
    if (dispatch === undefined) return true;
    const undo = undoOf(state);
    undo?.stopCapturing();
    dispatch(transaction);
    undo?.stopCapturing();
    return true;
  };
}

/** What was typed just before and just after is not taken back with it. */
function undoOf(state: EditorState) {
  const undo: UndoState = yUndoPluginKey.getState(state);
  return undo?.undoManager;
}

function mendedAt(state: EditorState, clauseId: string | null, mending: Mending): Transaction | null {
  if (mending.fix.type === 'bring-back') return broughtBack(state.tr, mending.fix);
  const place = clauseId === null ? null : blockWithId(state.doc, clauseId);
  return place === null ? null : mended(state.tr, place, { ...mending, fix: mending.fix });
}

type Mending = { readonly fix: FindingFix; readonly language: string };
type MendingOfBlock = { readonly fix: Exclude<FindingFix, BringBackFix>; readonly language: string };

function mended(
  transaction: Transaction,
  place: PlacedBlock,
  { fix, language }: MendingOfBlock,
): Transaction | null {
  const { block, position } = place;
  switch (fix.type) {
    case 'remove':
      return transaction.doc.childCount > 1 ? transaction.delete(position, position + block.nodeSize) : null;
    case 'set-level':
      return transaction.setNodeAttribute(position, 'level', fix.level);
    case 'replace':
      return rewritten(transaction, place, fix);
    case 'remove-broken-references':
      return withoutBrokenReferences(transaction, place);
    case 'define':
      return withDefinition(transaction, fix, language);
    default:
      return fix satisfies never;
  }
}

function rewritten(
  transaction: Transaction,
  { block, position }: PlacedBlock,
  fix: WordingFix,
): Transaction | null {
  if (nodeText(block).slice(fix.from, fix.to) !== fix.found) return null;
  const [from, to] = [positionOfOffset(block, fix.from), positionOfOffset(block, fix.to)];
  if (from === null || to === null) return null;
  return transaction.insertText(fix.by, position + 1 + from, position + 1 + to);
}

/** The inverse of `offsetOfPosition`: a position inside of the block's content. */
function positionOfOffset(block: Node, offset: number): number | null {
  if (block.isTextblock) return offset;
  let found: number | null = null;
  block.descendants((node, pos) => {
    if (!node.isTextblock || found !== null) return found === null;
    const start = offsetOfPosition(block, pos + 1);
    if (offset >= start && offset <= start + node.content.size) found = pos + 1 + offset - start;
    return false;
  });
  return found;
}

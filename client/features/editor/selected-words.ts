import type { EditorState } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { nodeText, offsetOfPosition } from '../../../shared/content/block-text.ts';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import type { QuotedWords } from '../../../shared/domain/anchor.ts';
import { asId } from '../../../shared/domain/ids.ts';

/** The selected words, one piece for each clause or table they reach into; blanks alone are no words. */
export function selectedWords(state: EditorState): readonly QuotedWords[] {
  const { from, to, empty } = state.selection;
  if (empty) return [];
  const words: QuotedWords[] = [];
  state.doc.nodesBetween(from, to, (node, position) => {
    const piece = wordsOfBlock(node, from - position - 1, to - position - 1);
    if (piece !== null) words.push(piece);
    return false;
  });
  return words;
}

/** `from` and `to` are positions relative to the block's content and may lie outside it. */
function wordsOfBlock(block: Node, from: number, to: number): QuotedWords | null {
  const text = nodeText(block);
  const start = offsetOfPosition(block, Math.max(from, 0));
  const end = offsetOfPosition(block, Math.min(to, block.content.size));
  const quote = text.slice(start, end);
  const clauseId = stringOf(block.attrs['id']);
  if (quote.trim() === '' || clauseId === '') return null;
  return { clauseId: asId(clauseId), quote, from: start, to: end };
}

import type { EditorState } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { offsetOfPosition } from '../../../../../shared/content/block-text.ts';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import type { QuotedWords } from '../../../../../shared/domain/anchor.ts';
import { asId } from '../../../../../shared/domain/ids.ts';
import type { Span } from '../../../../../shared/content/find-words.ts';
import { keptReferences } from '../../../../../shared/content/shown-words.ts';
import { piecesOfNode, slicePieces, spellWords } from '../../../../../shared/content/spell-words.ts';
import type { Cite } from '../../../../../shared/content/spell-words.ts';
import { citeIn } from './cite-in.ts';

/** The selected words, one piece for each clause or table they reach into; blanks alone are no words. */
export function selectedWords(state: EditorState): readonly QuotedWords[] {
  const { from, to, empty } = state.selection;
  if (empty) return [];
  const words: QuotedWords[] = [];
  const cite = citeIn(state);
  state.doc.nodesBetween(from, to, (node, position) => {
    const piece = wordsOfBlock(node, { from: from - position - 1, to: to - position - 1 }, cite);
    if (piece !== null) words.push(piece);
    return false;
  });
  return words;
}

/** The stretch is of positions relative to the block's content and may lie outside it. */
function wordsOfBlock(block: Node, stretch: Span, cite: Cite): QuotedWords | null {
  const from = offsetOfPosition(block, Math.max(stretch.from, 0));
  const to = offsetOfPosition(block, Math.min(stretch.to, block.content.size));
  const pieces = slicePieces(piecesOfNode(block), { from, to });
  const quote = pieces.map(({ text }) => text).join('');
  const clauseId = stringOf(block.attrs['id']);
  if (quote.trim() === '' || clauseId === '') return null;
  const references = keptReferences(spellWords(pieces, cite));
  return { clauseId: asId(clauseId), quote, from, to, ...(references.length > 0 && { references }) };
}

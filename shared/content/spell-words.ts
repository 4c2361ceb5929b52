/**
 * Words with every reference as it is read (TX-3). As they are stored a reference is one sign; here it is the words it
 * shows, and each knows its place in both. All that finds, quotes, lists or copies words goes through `spellWords`.
 */
import type { Node } from 'prosemirror-model';
import { markOf, referenceSign, targetOf } from './reference-marks.ts';
import type { Block, Inline } from './text-content.ts';

/** Answers how a clause is cited; also for one that is not there. */
export type Cite = (clauseId: string) => string;

/** A stretch of stored words; `target` is the clause that its signs refer to. */
export type WordPiece = { readonly text: string; readonly target: string | null };

export type SpelledReference = {
  readonly target: string;
  /** Where its sign stands in the stored words. */
  readonly at: number;
  /** Its words in the spelled ones. */
  readonly from: number;
  readonly to: number;
};

export type SpelledWords = { readonly text: string; readonly references: readonly SpelledReference[] };

type Stretch = { readonly from: number; readonly to: number };

export function spellWords(pieces: readonly WordPiece[], cite: Cite): SpelledWords {
  const references: SpelledReference[] = [];
  let text = '';
  let at = 0;
  for (const piece of pieces) {
    if (piece.target === null) text += piece.text;
    else
      for (const index of Array.from(piece.text).keys()) {
        const from = text.length;
        // Two signs of one target beside each other.
        text += index === 0 ? cite(piece.target) : ` ${cite(piece.target)}`;
        references.push({ target: piece.target, at: at + index, from, to: text.length });
      }
    at += piece.text.length;
  }
  return { text, references };
}

/** The stored offset at which a spelled one lies; inside of a reference it is the side of its sign. */
export function storedOffset({ references }: SpelledWords, offset: number, side: 'before' | 'after'): number {
  let longer = 0;
  for (const { at, from, to } of references) {
    if (offset <= from) break;
    if (offset < to) return side === 'before' ? at : at + 1;
    longer = to - (at + 1);
  }
  return offset - longer;
}

/** Whether a stretch of stored words has a reference in it. */
export function hasReferenceIn({ references }: SpelledWords, { from, to }: Stretch): boolean {
  return references.some(({ at }) => at >= from && at < to);
}

/** The pieces of a stretch of stored words. */
export function slicePieces(pieces: readonly WordPiece[], { from, to }: Stretch): readonly WordPiece[] {
  let start = 0;
  return pieces.flatMap(({ text, target }) => {
    const part = text.slice(Math.max(0, from - start), Math.max(0, to - start));
    start += text.length;
    return part === '' ? [] : [{ text: part, target }];
  });
}

/** As `inlineText` reads them. */
export function piecesOf(content: readonly Inline[] = []): readonly WordPiece[] {
  return content.map((inline) =>
    inline.type === 'text'
      ? { text: inline.text, target: markOf(inline, 'reference')?.attrs.target ?? null }
      : { text: '\n', target: null },
  );
}

/** As `blockText` reads them. */
export function piecesOfBlock(block: Block): readonly WordPiece[] {
  if (block.type === 'pageBreak') return [];
  if (block.type === 'clause') return piecesOf(block.content);
  return joined(
    block.content.flatMap((row) =>
      row.content.flatMap((cell) => cell.content.map((line) => piecesOf(line.content))),
    ),
  );
}

/** As `nodeText` reads them, with `\n` for a line break. */
export function piecesOfNode(node: Node): readonly WordPiece[] {
  if (node.isTextblock) return node.children.map(pieceOfInline);
  const lines: (readonly WordPiece[])[] = [];
  node.descendants((child) => {
    if (child.isTextblock) lines.push(piecesOfNode(child));
    return !child.isTextblock;
  });
  return joined(lines);
}

export function pieceOfInline({ text, marks }: Node): WordPiece {
  if (text === undefined) return { text: '\n', target: null };
  const mark = marks.find(({ type }) => type.name === 'reference');
  return { text, target: mark === undefined ? null : targetOf(mark.attrs, text) };
}

function joined(lines: readonly (readonly WordPiece[])[]): readonly WordPiece[] {
  return lines.flatMap((line, index) => (index === 0 ? line : [{ text: '\n', target: null }, ...line]));
}

/** How many references words have as they are stored. */
export function signsIn(words: string): number {
  return words.split(referenceSign).length - 1;
}

/** A pasted slice whose lines say how they are structured, as clauses with kind and level (TX-12). */
import { Fragment, Slice } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { clauseDom } from '../../../../../shared/content/clause-dom.ts';
import type { PastedLine, Piece } from '../../../../../shared/content/pasted/pasted-lines.ts';
import { readStructure } from '../../../../../shared/content/pasted/read-structure.ts';
import type { ReadClause } from '../../../../../shared/content/pasted/read-structure.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import type { NumberFormat } from '../../../../../shared/domain/number-format.ts';

/** Whole clauses where the lines say a structure; the slice as it is where they say none. */
export function structuredSlice(slice: Slice, format: NumberFormat): Slice {
  const blocks = slice.content.content;
  if (blocks.some(({ isBlock }) => !isBlock)) return slice;
  const read = readStructure(blocks.map(lineOf), format);
  if (read === null) return slice;
  return new Slice(Fragment.from(read.flatMap((clause) => nodeOf(clause, blocks))), 0, 0);
}

function lineOf(block: Node): PastedLine {
  if (block.type !== schema.nodes.clause) return { text: '', kind: 'paragraph', level: 1, isWhole: true };
  const { kind, level } = clauseDom(block.attrs);
  return { text: block.textBetween(0, block.content.size, '\n', '\n'), kind, level };
}

function nodeOf({ kind, level, line, words }: ReadClause, blocks: readonly Node[]): readonly Node[] {
  const block = blocks[line];
  if (block === undefined) return [];
  if (block.type !== schema.nodes.clause) return [block];
  const content = words === null ? Fragment.empty : wordsOf(words, blocks);
  return [block.type.create({ ...block.attrs, kind, level }, content, block.marks)];
}

function wordsOf({ line, from, to }: Piece, blocks: readonly Node[]): Fragment {
  return blocks[line]?.content.cut(from, to) ?? Fragment.empty;
}

/** Images as commands. An image is a clause whose words are its caption. */
import type { Command } from 'prosemirror-state';
import { TextSelection } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { clauseDom, stringOf, widthOf } from '../../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import { blockWithId } from '../blocks/block-with-id.ts';
import type { ImageWidth } from '../../../../../shared/domain/text-images.ts';

export type Figure = {
  /** The hash of the image; empty where there is none. */
  readonly file: string;
  readonly alt: string;
  /** Null for the image's own size. */
  readonly width: ImageWidth | null;
};

/** In place of the empty paragraph with the caret, else after its block; the caret goes into the caption. */
export function insertFigure(figure: Figure, caption: string): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    const { $from, $to } = state.selection;
    const words = caption === '' ? [] : [schema.text(caption)];
    const isTaken = $from.depth === 1 && isEmptyParagraph($from.parent);
    const attrs = isTaken ? $from.parent.attrs : {};
    const block = schema.nodes.clause.create({ ...attrs, kind: 'figure', level: 1, ...figure }, words);
    const at = isTaken ? $from.before(1) : $to.depth === 0 ? $to.pos : $to.after(1);
    const end = isTaken ? $from.after(1) : at;
    const isLast = end === state.doc.content.size;
    const transaction = state.tr.replaceWith(at, end, isLast ? [block, schema.nodes.clause.create()] : block);
    const inCaption = TextSelection.create(transaction.doc, at + 1 + block.content.size);
    dispatch(transaction.setSelection(inCaption).scrollIntoView());
    return true;
  };
}

/** Changes the image of the figure with this id, wherever it is by now. */
export function changeFigure(id: string, figure: Figure): Command {
  return (state, dispatch) => {
    const place = blockWithId(state.doc, id)?.position;
    if (place === undefined) return false;
    const transaction = state.tr;
    for (const [name, value] of Object.entries(figure))
      transaction.setNodeAttribute(place, name, value === '' ? null : value);
    dispatch?.(transaction);
    return true;
  };
}

/** Null where the clause is no figure. */
export function figureOf({ attrs }: Node): Figure | null {
  if (clauseDom(attrs).kind !== 'figure') return null;
  const { file, alt, width } = attrs;
  return { file: stringOf(file), alt: stringOf(alt), width: widthOf(width) ?? null };
}

function isEmptyParagraph(node: Node): boolean {
  return node.type === schema.nodes.clause && node.content.size === 0 && node.attrs['kind'] === 'paragraph';
}

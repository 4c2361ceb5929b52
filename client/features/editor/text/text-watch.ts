/** Follows the text from change to change for numbers and outline, looking only at the blocks that changed. */
import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorState } from 'prosemirror-state';
import { clauseDom, stringOf } from '../../../../shared/content/clause-dom.ts';
import { divisionsAfter, noDivisions, outlineDepth } from '../../../../shared/content/outline.ts';
import type { OutlineEntry } from '../../../../shared/content/outline.ts';
import { changedSpan } from './blocks/changed-span.ts';
import { isHead } from '../../../../shared/domain/clause-kinds.ts';
import { spelledBlock } from './blocks/cite-in.ts';
import type { NumberBook } from './shown/number-book.ts';

export type TextWatch = {
  readonly numbers: NumberBook;
  readonly onUpdate: () => void;
  readonly onOutlineChange: () => void;
};

export function textWatchPlugin({ numbers, onUpdate, onOutlineChange }: TextWatch): Plugin {
  return new Plugin({
    view: (view) => {
      numbers.start(view.state.doc);
      onOutlineChange();
      return {
        update: (current, before) => {
          onUpdate();
          if (before.doc === current.state.doc) return;
          const span = changedSpan(before.doc, current.state.doc);
          numbers.update(before.doc, current.state.doc, span);
          const isOutline =
            hasHeading(before.doc, { from: span.from, to: span.toBefore }) ||
            hasHeading(current.state.doc, { from: span.from, to: span.toAfter });
          if (isOutline) onOutlineChange();
        },
      };
    },
  });
}

export function outlineOfDocument(state: EditorState, numbers: NumberBook): readonly OutlineEntry[] {
  const entries: OutlineEntry[] = [];
  let above = noDivisions;
  state.doc.forEach((block) => {
    if (!isHeading(block)) return;
    const id = stringOf(block.attrs['id']);
    const { kind, level } = clauseDom(block.attrs);
    const depth = outlineDepth({ kind, level }, above);
    above = divisionsAfter(kind, above);
    const text = spelledBlock(state, block);
    entries.push({ id, kind, label: numbers.numberOf(id).label, text: text.replaceAll('\n', ' '), depth });
  });
  return entries;
}

function hasHeading(doc: Node, { from, to }: { from: number; to: number }): boolean {
  for (let index = from; index < to; index += 1) if (isHeading(doc.child(index))) return true;
  return false;
}

function isHeading(block: Node): boolean {
  return block.type.name === 'clause' && isHead(clauseDom(block.attrs).kind);
}

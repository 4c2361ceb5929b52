import type { Command, EditorState } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { referenceSign } from '../../../../../shared/content/reference-marks.ts';
import type { Instrument } from '../../../../../shared/content/reference-marks.ts';
import { schema } from '../../../../../shared/content/schema.ts';

/** Writes a reference to a clause in place of the selection, parted by a blank from a word before it. */
export function insertReference(target: string): Command {
  return insert((state) => [
    ...blankBefore(state),
    schema.text(referenceSign, [schema.marks.reference.create({ target })]),
  ]);
}

/** Marks the selected words as naming an instrument; without any it writes them: `article 3, Smuggling Protocol`. */
export function setInstrument(instrument: Instrument): Command {
  return (state, dispatch, view) => {
    const mark = schema.marks.instrument.create(instrument);
    const { from, to, empty } = state.selection;
    const isInOneBlock = state.selection.$from.sameParent(state.selection.$to);
    if (!empty && isInOneBlock) {
      dispatch?.(state.tr.addMark(from, to, mark).scrollIntoView());
      return true;
    }
    const { article, name } = instrument;
    const words = article === '' ? name : `${article}, ${name}`;
    return insert(() => [...blankBefore(state), schema.text(words, [mark])])(state, dispatch, view);
  };
}

/** The clause that the reference beside the caret leads to; null where there is none. */
export function targetAtCaret({ selection: { $from, empty, from, to }, doc }: EditorState): string | null {
  const nodes = empty ? [$from.nodeBefore, $from.nodeAfter] : [];
  if (!empty) doc.nodesBetween(from, to, (node) => void nodes.push(node));
  const mark = nodes.map((node) => schema.marks.reference.isInSet(node?.marks ?? [])).find(Boolean);
  return mark === undefined ? null : stringOf(mark.attrs['target']);
}

function insert(nodes: (state: EditorState) => readonly Node[]): Command {
  return (state, dispatch) => {
    if (dispatch === undefined) return true;
    if (!state.selection.$from.parent.isTextblock) {
      dispatch(
        state.tr.replaceSelectionWith(schema.nodes.clause.create(null, nodes(state))).scrollIntoView(),
      );
      return true;
    }
    const transaction = state.tr.deleteSelection();
    for (const node of nodes(state)) transaction.insert(transaction.selection.from, node);
    dispatch(transaction.scrollIntoView());
    return true;
  };
}

function blankBefore({ selection: { $from } }: EditorState): readonly Node[] {
  if (!$from.parent.isTextblock) return [];
  const before = $from.parent.textBetween(0, $from.parentOffset, '', ' ').at(-1) ?? ' ';
  return /[\p{L}\p{N},;:.)]/u.test(before) ? [schema.text(' ')] : [];
}

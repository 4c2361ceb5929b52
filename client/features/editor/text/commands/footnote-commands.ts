/** Footnotes as commands (TX-14): the words keep a mark, the footnote is a clause of its own below their block. */
import type { Mark, Node } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { Command, EditorState, Transaction } from 'prosemirror-state';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import { blockWithId } from '../blocks/block-with-id.ts';

type Range = { readonly from: number; readonly to: number };
/** Which side of a footnote the caret is on. */
export type FootnotePlace = { readonly id: string; readonly side: 'words' | 'note' };

/**
 * Puts a footnote to the selected words, else to the word before the caret, and the caret into it. An empty clause becomes the
 * footnote of the words before it.
 */
export function insertFootnote(nextId: () => string): Command {
  return (state, dispatch) => {
    const words = footnoteWords(state);
    if (words === null) return false;
    const { $from } = state.selection;
    const isTaken = isClause($from.parent) && $from.parent.content.size === 0;
    const id = isTaken ? stringOf($from.parent.attrs['id']) : nextId();
    const transaction = state.tr.addMark(words.from, words.to, schema.marks.footnote.create({ id }));
    const at = isTaken ? $from.before() : placeFor(state.doc, words.from);
    if (isTaken) transaction.setNodeAttribute(at, 'kind', 'footnote').setNodeAttribute(at, 'level', 1);
    else transaction.insert(at, schema.nodes.clause.create({ id, kind: 'footnote' }));
    dispatch?.(transaction.setSelection(TextSelection.create(transaction.doc, at + 1)).scrollIntoView());
    return true;
  };
}

/** Takes the footnote at the caret away, from its words too. */
export const removeFootnote: Command = (state, dispatch) => {
  const place = footnoteAt(state);
  if (place === null) return false;
  const transaction = state.tr;
  for (const { from, to } of wordsWith(state.doc, place.id))
    transaction.removeMark(from, to, schema.marks.footnote);
  const note = blockWithId(state.doc, place.id);
  if (note !== null) {
    const [words] = wordsWith(state.doc, place.id);
    transaction.delete(note.position, note.position + note.block.nodeSize);
    if (words !== undefined && place.side === 'note')
      transaction.setSelection(TextSelection.create(transaction.doc, transaction.mapping.map(words.to)));
  }
  dispatch?.(transaction.scrollIntoView());
  return true;
};

/** From the words to their footnote, and back. */
export const followFootnote: Command = (state, dispatch) => {
  const place = footnoteAt(state);
  if (place === null) return false;
  const note = blockWithId(state.doc, place.id);
  const target =
    place.side === 'words' ? note && note.position + 1 : (wordsWith(state.doc, place.id)[0]?.to ?? null);
  if (target === null) return false;
  dispatch?.(moved(state, target));
  return true;
};

export function footnoteAt({ selection: { $from, empty } }: EditorState): FootnotePlace | null {
  const { parent } = $from;
  if (isClause(parent) && parent.attrs['kind'] === 'footnote')
    return { id: stringOf(parent.attrs['id']), side: 'note' };
  const beside = empty ? [$from.nodeBefore, $from.nodeAfter] : [$from.nodeAfter];
  const mark = beside.map(footnoteOn).find((found) => found !== undefined);
  return mark === undefined ? null : { id: stringOf(mark.attrs['id']), side: 'words' };
}

/** The words that a footnote put in now would belong to; null where there are none, or where they have one. */
export function footnoteWords({ selection, doc }: EditorState): Range | null {
  const { $from, $to, empty } = selection;
  if (!$from.parent.isTextblock || $from.parent.attrs['kind'] === 'footnote') return null;
  if (!empty) return $from.sameParent($to) ? withoutTaken(doc, { from: $from.pos, to: $to.pos }) : null;
  if (isClause($from.parent) && $from.parent.content.size === 0) return wordsBefore(doc, $from.index(0));
  return lastWord(doc, { block: $from.parent, start: $from.start(), until: $from.parentOffset });
}

function wordsBefore(doc: Node, index: number): Range | null {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = doc.child(at);
    if (!isClause(block)) return null;
    if (block.attrs['kind'] === 'footnote') continue;
    const start = offsetOf(doc, at) + 1;
    return lastWord(doc, { block, start, until: block.content.size });
  }
  return null;
}

type Line = { readonly block: Node; readonly start: number; readonly until: number };

function lastWord(doc: Node, { block, start, until }: Line): Range | null {
  const found = /(\S+)\s*$/u.exec(block.textBetween(0, until, '\n', '\n'));
  if (found === null) return null;
  const from = start + found.index;
  return withoutTaken(doc, { from, to: from + (found[1]?.length ?? 0) });
}

/** What of the range stands behind the last words that have a footnote already, without blanks at its end. */
function withoutTaken(doc: Node, { from, to }: Range): Range | null {
  const blanks = /\s*$/u.exec(doc.textBetween(from, to, '\n', '\n'))?.[0].length ?? 0;
  const end = to - blanks;
  let start = from;
  doc.nodesBetween(from, end, (node, position) => {
    if (footnoteOn(node) !== undefined) start = Math.min(position + node.nodeSize, end);
  });
  return start < end ? { from: start, to: end } : null;
}

/** After the block with the words and after those of its footnotes whose words come earlier. */
function placeFor(doc: Node, words: number): number {
  const index = doc.resolve(words).index(0);
  const earlier = new Set<string>();
  doc.nodesBetween(offsetOf(doc, index), words, (node) => {
    const mark = footnoteOn(node);
    if (mark !== undefined) earlier.add(stringOf(mark.attrs['id']));
  });
  let after = index + 1;
  while (after < doc.childCount && earlier.has(stringOf(doc.child(after).attrs['id']))) after += 1;
  return offsetOf(doc, after);
}

function wordsWith(doc: Node, id: string): readonly Range[] {
  const found: Range[] = [];
  doc.descendants((node, position) => {
    if (footnoteOn(node)?.attrs['id'] === id) found.push({ from: position, to: position + node.nodeSize });
  });
  return found;
}

function offsetOf(doc: Node, index: number): number {
  let offset = 0;
  for (let at = 0; at < index; at += 1) offset += doc.child(at).nodeSize;
  return offset;
}

function moved(state: EditorState, position: number): Transaction {
  return state.tr.setSelection(TextSelection.near(state.doc.resolve(position), -1)).scrollIntoView();
}

function footnoteOn(node: Node | null): Mark | undefined {
  return schema.marks.footnote.isInSet(node?.marks ?? []);
}

function isClause(node: Node): boolean {
  return node.type === schema.nodes.clause;
}

/**
 * What comes from the clipboard. Pasted clauses are new clauses; what was cut here and is put back keeps its ids and its
 * comments, for that is how a word processor's user moves text.
 */
import { Fragment, Slice } from 'prosemirror-model';
import type { Mark, Node } from 'prosemirror-model';
import { Plugin, Selection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { yUndoPluginKey } from 'y-prosemirror';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../../shared/content/schema.ts';
import type { NumberFormat } from '../../../../../shared/domain/number-format.ts';
import { withOwnFootnotes } from './paste-footnotes.ts';
import { clausesFromHtml, isOwnHtml } from './paste-html.ts';
import { structuredSlice } from './structured-paste.ts';

type Pasting = {
  /** How the text numbers its clauses: what is pasted is read by it. */
  readonly format: () => NumberFormat;
  readonly nextId: () => string;
};

export function pastePlugin({ format, nextId }: Pasting): Plugin {
  let cut: ReadonlySet<string> = new Set();
  let isOwn = false;
  return new Plugin({
    props: {
      transformPastedHTML: (html) => {
        isOwn = isOwnHtml(html);
        return isOwn ? html : clausesFromHtml(html);
      },
      transformPasted: (pasted, view) => {
        const slice = isOwn || view.dragging !== null ? pasted : structuredSlice(pasted, format());
        isOwn = false;
        const moved = view.dragging?.move === true ? idsIn(slice.content) : cut;
        cut = new Set();
        const kept = movable(moved, view);
        const present = idsIn(view.state.doc.content);
        const noted = withOwnFootnotes(slice.content, { nextId, kept, present });
        const content = ownContent(noted.content, { moved, free: new Set([...kept, ...noted.ids]) });
        return new Slice(content, slice.openStart, slice.openEnd);
      },
      handlePaste: (view, _event, slice) => {
        // What was typed a moment ago is not taken back with it.
        yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing();
        return pasteIntoEmpty(view, slice) || pasteBeside(view, slice);
      },
      handleDOMEvents: {
        cut: (view) => {
          cut = idsIn(view.state.selection.content().content);
          return false;
        },
        copy: () => {
          cut = new Set();
          return false;
        },
      },
    },
  });
}

/**
 * Whole clauses put into an empty one take its place: their kinds stay, where a plain paste would keep
 * the empty one's. The first of them takes its id, unless it brings its own back.
 */
function pasteIntoEmpty(view: EditorView, slice: Slice): boolean {
  const { $from, empty } = view.state.selection;
  const isEmptyClause = empty && $from.parent.type === schema.nodes.clause && $from.parent.content.size === 0;
  const first = slice.content.firstChild;
  if (!isEmptyClause || first === null || first.isInline) return false;
  if (slice.content.childCount === 1 && first.attrs['kind'] === 'paragraph') return false;
  const named = first.type.create(
    { ...first.attrs, id: first.attrs['id'] || $from.parent.attrs['id'] },
    first.content,
  );
  const content = slice.content.replaceChild(0, named);
  const transaction = view.state.tr.replaceWith($from.before(), $from.after(), content);
  const end = $from.before() + slice.content.size;
  const selection = Selection.near(transaction.doc.resolve(end), -1);
  view.dispatch(transaction.setSelection(selection).scrollIntoView().setMeta('paste', true));
  return true;
}

/** Whole clauses at the beginning or the end of one stand before or after it, and leave no empty one behind. */
function pasteBeside(view: EditorView, slice: Slice): boolean {
  const { $from, empty } = view.state.selection;
  const isWhole = slice.openStart === 0 && slice.openEnd === 0 && slice.content.firstChild?.isBlock === true;
  if (!isWhole || !empty || $from.parent.type !== schema.nodes.clause) return false;
  const isEnd = $from.parentOffset === $from.parent.content.size;
  if (!isEnd && $from.parentOffset !== 0) return false;
  const at = isEnd ? $from.after() : $from.before();
  const transaction = view.state.tr.insert(at, slice.content);
  const selection = Selection.near(transaction.doc.resolve(at + slice.content.size), -1);
  view.dispatch(transaction.setSelection(selection).scrollIntoView().setMeta('paste', true));
  return true;
}

/** Ids that are really gone from the text, so that bringing them back makes no second one. */
function movable(ids: ReadonlySet<string>, view: EditorView): ReadonlySet<string> {
  if (ids.size === 0 || view.dragging?.move === true) return ids;
  const present = idsIn(view.state.doc.content);
  return new Set([...ids].filter((id) => !present.has(id)));
}

function idsIn(content: Fragment): ReadonlySet<string> {
  const ids = new Set<string>();
  content.forEach((block) => {
    const id = stringOf(block.attrs['id']);
    if (id !== '') ids.add(id);
  });
  return ids;
}

type Moved = {
  /** Blocks whose words were taken out here: their comments come along. */
  readonly moved: ReadonlySet<string>;
  /** Those of them that are gone as blocks too: their ids come along. */
  readonly free: ReadonlySet<string>;
};

function ownContent(content: Fragment, { moved, free }: Moved): Fragment {
  const blocks = content.content.map((block) => {
    const id = stringOf(block.attrs['id']);
    const attrs = free.has(id) || !('id' in block.attrs) ? block.attrs : { ...block.attrs, id: '' };
    const own = block.isText ? block : block.type.create(attrs, block.content, block.marks);
    return moved.has(id) ? own : withoutComments(own);
  });
  return Fragment.from(blocks);
}

/** Only the server writes a comment's mark (CM-2). */
function withoutComments(node: Node): Node {
  if (node.isText) return node.mark(withoutComment(node.marks));
  if (node.content.size === 0) return node;
  return node.copy(Fragment.from(node.content.content.map(withoutComments)));
}

function withoutComment(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter((mark) => mark.type !== schema.marks.comment);
}

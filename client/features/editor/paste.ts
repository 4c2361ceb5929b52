/**
 * What comes from the clipboard. Pasted clauses are new clauses; what was cut here and is put back keeps its ids and its
 * comments, for that is how a word processor's user moves text.
 */
import { Fragment, Slice } from 'prosemirror-model';
import type { Mark, Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { stringOf } from '../../../shared/content/clause-dom.ts';
import { schema } from '../../../shared/content/schema.ts';
import { clausesFromHtml } from './paste-html.ts';

export function pastePlugin(): Plugin {
  let cut: ReadonlySet<string> = new Set();
  return new Plugin({
    props: {
      transformPastedHTML: clausesFromHtml,
      transformPasted: (slice, view) => {
        const moved = view.dragging?.move === true ? idsIn(slice.content) : cut;
        return new Slice(ownContent(slice.content, movable(moved, view)), slice.openStart, slice.openEnd);
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

function ownContent(content: Fragment, moved: ReadonlySet<string>): Fragment {
  const blocks = content.content.map((block) => {
    if (moved.has(stringOf(block.attrs['id']))) return block;
    const attrs = 'id' in block.attrs ? { ...block.attrs, id: '' } : block.attrs;
    return withoutComments(block.isText ? block : block.type.create(attrs, block.content, block.marks));
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

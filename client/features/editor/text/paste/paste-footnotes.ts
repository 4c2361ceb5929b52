/** Footnotes in what is pasted: a copied one is another footnote, and words name none that is not there. */
import { Fragment } from 'prosemirror-model';
import type { Node } from 'prosemirror-model';
import { stringOf } from '../../../../../shared/content/clause-dom.ts';
import { schema } from '../../../../../shared/content/schema.ts';

export type PastedFootnotes = {
  readonly nextId: () => string;
  /** Of what was cut here: it keeps its ids. */
  readonly kept: ReadonlySet<string>;
  /** The blocks of the text it is pasted into. */
  readonly present: ReadonlySet<string>;
};

/** The content with the ids that its footnotes have in this text, and which ids those are. */
export function withOwnFootnotes(
  content: Fragment,
  { nextId, kept, present }: PastedFootnotes,
): { readonly content: Fragment; readonly ids: ReadonlySet<string> } {
  const ids = new Map<string, string>();
  content.forEach((block) => {
    const id = stringOf(block.attrs['id']);
    if (block.attrs['kind'] === 'footnote' && id !== '') ids.set(id, kept.has(id) ? id : nextId());
  });
  const nameOf = (id: string) => ids.get(id) ?? (present.has(id) ? id : null);
  const renamed = content.content.map((node) => {
    const own = withMarks(node, nameOf);
    const id = ids.get(stringOf(node.attrs['id']));
    return id === undefined || node.isText ? own : own.type.create({ ...own.attrs, id }, own.content);
  });
  return { content: Fragment.from(renamed), ids: new Set(ids.values()) };
}

function withMarks(node: Node, nameOf: (id: string) => string | null): Node {
  if (!node.isText)
    return node.copy(Fragment.from(node.content.content.map((each) => withMarks(each, nameOf))));
  const mark = schema.marks.footnote.isInSet(node.marks);
  if (mark === undefined) return node;
  const id = nameOf(stringOf(mark.attrs['id']));
  const others = mark.removeFromSet(node.marks);
  return node.mark(id === null ? others : schema.marks.footnote.create({ id }).addToSet(others));
}

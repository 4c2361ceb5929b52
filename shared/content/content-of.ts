/** Between the live document (ProseMirror) and the plain data that versions keep. */
import type { Mark, Node } from 'prosemirror-model';
import { isBlockId } from './block-id.ts';
import { clauseDetailsOf, clauseDom, stringOf } from './clause-dom.ts';
import { isSafeHref } from './link-href.ts';
import { instrumentMark, instrumentOf, referenceMark, targetOf } from './reference-marks.ts';
import { schema } from './schema.ts';
import { cellOf } from './table-dom.ts';
import type { Block, CellBlock, Inline, LineBlock, RowBlock, TextContent, TextMark } from './text-content.ts';

/** The text of a live document without comment marks (LE-2): runs that only a comment divided are joined again. */
export function contentOf(doc: Node): TextContent {
  return { type: 'doc', content: doc.children.map(blockOf) };
}

/** The live form of a content. Throws when the content does not fit the schema; parse it first. */
export function documentOf(content: TextContent): Node {
  const node = schema.nodeFromJSON(content);
  node.check();
  return node;
}

/** One block of a live document as plain data. */
export function blockOf(node: Node): Block {
  const id = stringOf(node.attrs['id']);
  if (node.type === schema.nodes.table)
    return { type: 'table', attrs: { id }, content: node.children.map(rowOf) };
  if (node.type === schema.nodes.pageBreak) return { type: 'pageBreak', attrs: { id } };
  const { kind, level } = clauseDom(node.attrs);
  return {
    type: 'clause',
    attrs: {
      id,
      kind,
      level,
      ...clauseDetailsOf((name) => node.attrs[name]),
    },
    ...inlineContent(node),
  };
}

function rowOf(node: Node): RowBlock {
  return { type: 'row', content: node.children.map(cellBlockOf) };
}

function cellBlockOf(node: Node): CellBlock {
  const type = node.type === schema.nodes.headerCell ? 'headerCell' : 'cell';
  return { type, attrs: cellOf(node.attrs), content: node.children.map(lineOf) };
}

function lineOf(node: Node): LineBlock {
  return { type: 'line', ...inlineContent(node) };
}

function inlineContent(node: Node): { readonly content?: readonly Inline[] } {
  const runs: Inline[] = [];
  for (const child of node.children) append(runs, inlineOf(child));
  return runs.length === 0 ? {} : { content: runs };
}

function append(runs: Inline[], next: Inline): void {
  const last = runs.at(-1);
  if (
    last?.type === 'text' &&
    next.type === 'text' &&
    JSON.stringify(last.marks) === JSON.stringify(next.marks)
  ) {
    runs[runs.length - 1] = { ...last, text: last.text + next.text };
    return;
  }
  runs.push(next);
}

function inlineOf(node: Node): Inline {
  if (!node.isText) return { type: 'hardBreak' };
  const text = node.text ?? '';
  const marks = node.marks.flatMap((mark) => markOf(mark, text));
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

function markOf(mark: Mark, words: string): TextMark[] {
  switch (mark.type) {
    case schema.marks.footnote:
      return isBlockId(mark.attrs['id']) ? [{ type: 'footnote', attrs: { id: mark.attrs['id'] } }] : [];
    case schema.marks.bold:
      return [{ type: 'bold' }];
    case schema.marks.italic:
      return [{ type: 'italic' }];
    case schema.marks.underline:
      return [{ type: 'underline' }];
    case schema.marks.link:
      return isSafeHref(mark.attrs['href']) ? [{ type: 'link', attrs: { href: mark.attrs['href'] } }] : [];
    case schema.marks.reference:
      return referenceMark(targetOf(mark.attrs, words));
    case schema.marks.instrument:
      return instrumentMark(instrumentOf(mark.attrs));
    default:
      return [];
  }
}

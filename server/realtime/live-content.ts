/**
 * Reads a live text as plain data, without writing to it and without trusting it: editors send bytes, and what an
 * unknown or hostile one left there is dropped or made sound, so that the answer always fits the schema.
 */
import * as Y from 'yjs';
import { isBlockId } from '../../shared/content/block-id.ts';
import { clauseDetailsOf, clauseKindOf, levelOf, stringOf } from '../../shared/content/clause-dom.ts';
import { cellOf } from '../../shared/content/table-dom.ts';
import type {
  Block,
  CellBlock,
  ClauseBlock,
  LineBlock,
  RowBlock,
  TextContent,
} from '../../shared/content/text-content.ts';
import { readInline } from './live-inline.ts';
import { wellFormed } from './well-formed.ts';

export function readContent(fragment: Y.XmlFragment): TextContent {
  const blocks = withOwnIds(elementsOf(fragment).flatMap(readBlock));
  return { type: 'doc', content: blocks.length > 0 ? blocks : [emptyClause] };
}

const emptyClause: ClauseBlock = {
  type: 'clause',
  attrs: { id: 'empty', kind: 'paragraph', level: 1, actor: '', timeLimit: '', record: '' },
};

/** A block and the id it has when its own is another block's, or none. */
type Found<T extends Block = Block> = { readonly block: T; readonly madeId: string };

/** Of two blocks with one id the first keeps it: a second under the same id would be left out of comparisons. */
function withOwnIds(found: readonly Found[]): Block[] {
  const taken = new Set<string>();
  return found.map(({ block, madeId }) => {
    const { id } = block.attrs;
    const isOwn = isBlockId(id) && !taken.has(id);
    const own = isOwn ? block : withId(block, madeId);
    taken.add(own.attrs.id);
    return own;
  });
}

function withId(block: Block, id: string): Block {
  if (block.type === 'clause') return { ...block, attrs: { ...block.attrs, id } };
  return { ...block, attrs: { id } };
}

function readBlock(element: Y.XmlElement): Found[] {
  const madeId = madeIdOf(element);
  switch (element.nodeName) {
    case 'clause':
      return [{ block: readClause(element), madeId }];
    case 'table':
      return readTable(element).map((block) => ({ block, madeId }));
    case 'pageBreak':
      return [{ block: { type: 'pageBreak', attrs: { id: idOf(element) } }, madeId }];
    default:
      return [];
  }
}

function readClause(element: Y.XmlElement): ClauseBlock {
  const attrs = {
    id: idOf(element),
    kind: clauseKindOf(attribute(element, 'kind')),
    level: levelOf(attribute(element, 'level')),
    ...clauseDetailsOf((name) => soundString(attribute(element, name))),
  };
  const content = readInline(element);
  return content.length > 0 ? { type: 'clause', attrs, content } : { type: 'clause', attrs };
}

function readTable(element: Y.XmlElement): Block[] {
  const content = elementsOf(element)
    .filter((child) => child.nodeName === 'row')
    .flatMap(readRow);
  return content.length > 0 ? [{ type: 'table', attrs: { id: idOf(element) }, content }] : [];
}

function readRow(element: Y.XmlElement): RowBlock[] {
  const content = elementsOf(element).flatMap(readCell);
  return content.length > 0 ? [{ type: 'row', content }] : [];
}

function readCell(element: Y.XmlElement): CellBlock[] {
  const type = element.nodeName;
  if (type !== 'cell' && type !== 'headerCell') return [];
  const attrs = cellOf({
    colspan: attribute(element, 'colspan'),
    rowspan: attribute(element, 'rowspan'),
    colwidth: attribute(element, 'colwidth'),
  });
  const lines = elementsOf(element)
    .filter((child) => child.nodeName === 'line')
    .map(readLine);
  return [{ type, attrs, content: lines.length > 0 ? lines : [{ type: 'line' }] }];
}

function readLine(element: Y.XmlElement): LineBlock {
  const content = readInline(element);
  return content.length > 0 ? { type: 'line', content } : { type: 'line' };
}

function elementsOf(parent: Y.XmlFragment): Y.XmlElement[] {
  return parent.toArray().filter((child): child is Y.XmlElement => child instanceof Y.XmlElement);
}

function idOf(element: Y.XmlElement): string {
  return stringOf(attribute(element, 'id'));
}

/** Made from the element's place in the Yjs history: the same at every reading. */
function madeIdOf(element: Y.XmlElement): string {
  const made = element._item?.id;
  return made === undefined ? 'block' : `y${made.client}-${made.clock}`;
}

function attribute(element: Y.XmlElement, name: string): unknown {
  return element.getAttribute(name);
}

function soundString(value: unknown): string {
  return wellFormed(stringOf(value));
}

/**
 * Reads a live text as plain data, without writing to it and without trusting it: editors send bytes, and what an
 * unknown or hostile one left there is dropped or made sound, so that the answer always fits the schema.
 */
import * as Y from 'yjs';
import { clauseKindOf, levelOf, stringOf } from '../../shared/content/clause-dom.ts';
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

const largestSpan = 100;

export function readContent(fragment: Y.XmlFragment): TextContent {
  const blocks = elementsOf(fragment).flatMap(readBlock);
  return { type: 'doc', content: blocks.length > 0 ? blocks : [emptyClause] };
}

const emptyClause: ClauseBlock = {
  type: 'clause',
  attrs: { id: 'empty', kind: 'paragraph', level: 1, actor: '', timeLimit: '', record: '' },
};

function readBlock(element: Y.XmlElement): Block[] {
  switch (element.nodeName) {
    case 'clause':
      return [readClause(element)];
    case 'table':
      return readTable(element);
    case 'pageBreak':
      return [{ type: 'pageBreak', attrs: { id: idOf(element) } }];
    default:
      return [];
  }
}

function readClause(element: Y.XmlElement): ClauseBlock {
  const attrs = {
    id: idOf(element),
    kind: clauseKindOf(attribute(element, 'kind')),
    level: levelOf(attribute(element, 'level')),
    actor: soundString(attribute(element, 'actor')),
    timeLimit: soundString(attribute(element, 'timeLimit')),
    record: soundString(attribute(element, 'record')),
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
  const colspan = spanOf(attribute(element, 'colspan'));
  const attrs = {
    colspan,
    rowspan: spanOf(attribute(element, 'rowspan')),
    colwidth: widthsOf(attribute(element, 'colwidth'), colspan),
  };
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

/** An id that a client left out is made from the element's place in the Yjs history: the same at every reading. */
function idOf(element: Y.XmlElement): string {
  const id = soundString(attribute(element, 'id'));
  if (id !== '') return id;
  const made = element._item?.id;
  return made === undefined ? 'block' : `y${made.client}-${made.clock}`;
}

function attribute(element: Y.XmlElement, name: string): unknown {
  return element.getAttribute(name);
}

function soundString(value: unknown): string {
  return wellFormed(stringOf(value));
}

function spanOf(value: unknown): number {
  const span = Math.trunc(Number(value));
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), largestSpan) : 1;
}

function widthsOf(value: unknown, colspan: number): readonly number[] | null {
  if (!Array.isArray(value) || value.length !== colspan) return null;
  const widths = value.filter((width): width is number => Number.isSafeInteger(width) && width >= 0);
  return widths.length === colspan ? widths : null;
}

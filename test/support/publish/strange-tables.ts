import type { CellBlock, TextContent } from '../../../shared/content/text-content.ts';

type Span = { readonly colspan?: number; readonly rowspan?: number; readonly isHeader?: boolean };

function cell(text: string, { colspan = 1, rowspan = 1, isHeader = false }: Span = {}): CellBlock {
  return {
    type: isHeader ? 'headerCell' : 'cell',
    attrs: { colspan, rowspan, colwidth: null },
    content: [{ type: 'line', content: [{ type: 'text', text }] }],
  };
}

function tableOf(...rows: readonly (readonly CellBlock[])[]): TextContent {
  return {
    type: 'doc',
    content: [
      {
        type: 'table',
        attrs: { id: 't1' },
        content: rows.map((content) => ({ type: 'row' as const, content })),
      },
    ],
  };
}

/** Tables that contradict themselves, as imports and concurrent edits leave them. */
export const strangeTables: readonly { readonly name: string; readonly content: TextContent }[] = [
  {
    name: 'rows of different lengths',
    content: tableOf([cell('first cell')], [cell('a'), cell('b'), cell('c')]),
  },
  { name: 'a span far too wide', content: tableOf([cell('first cell', { colspan: 100_000 })], [cell('a')]) },
  { name: 'a span far too high', content: tableOf([cell('first cell', { rowspan: 100_000 }), cell('b')]) },
  {
    name: 'spans that meet',
    content: tableOf(
      [cell('first cell', { rowspan: 2 }), cell('b', { rowspan: 3 })],
      [cell('c', { colspan: 3 })],
      [cell('d', { colspan: 2 })],
    ),
  },
  {
    name: 'a header that reaches into the body',
    content: tableOf(
      [cell('first cell', { isHeader: true, rowspan: 2 }), cell('h', { isHeader: true })],
      [cell('b')],
    ),
  },
  { name: 'headers only', content: tableOf([cell('first cell', { isHeader: true })]) },
  {
    name: 'more columns than paper',
    content: tableOf(Array.from({ length: 120 }, () => cell('first cell'))),
  },
  {
    name: 'a row covered by a span',
    content: tableOf([cell('first cell', { rowspan: 2 })], [], [cell('c')]),
  },
];

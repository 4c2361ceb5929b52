import type { ElementLike } from './clause-dom.ts';

const widestSpan = 50;
type CellAttributes = { colspan: number; rowspan: number; colwidth: number[] | null };

/** Cell attributes made sound: spans from 1 to 50, widths in pixels for each spanned column or none. */
export function cellOf(attrs: Readonly<Record<string, unknown>>): CellAttributes {
  const colspan = spanOf(attrs['colspan']);
  return { colspan, rowspan: spanOf(attrs['rowspan']), colwidth: widthsOf(attrs['colwidth'], colspan) };
}

export function cellAttributesOf(attrs: Readonly<Record<string, unknown>>): Record<string, string> {
  const cell = cellOf(attrs);
  const named: Record<string, string> = {};
  if (cell.colspan !== 1) named['colspan'] = String(cell.colspan);
  if (cell.rowspan !== 1) named['rowspan'] = String(cell.rowspan);
  if (cell.colwidth !== null) named['data-colwidth'] = cell.colwidth.join(',');
  return named;
}

export function parseCell(element: ElementLike): CellAttributes {
  return cellOf({
    colspan: element.getAttribute('colspan'),
    rowspan: element.getAttribute('rowspan'),
    colwidth: element.getAttribute('data-colwidth')?.split(',').map(Number),
  });
}

function spanOf(value: unknown): number {
  const span = Math.trunc(Number(value));
  return Number.isFinite(span) ? Math.min(Math.max(span, 1), widestSpan) : 1;
}

function widthsOf(value: unknown, columns: number): number[] | null {
  if (!Array.isArray(value) || value.length !== columns) return null;
  const widths = value.map(Number);
  return widths.every((width) => Number.isFinite(width) && width >= 0 && width <= 5_000) ? widths : null;
}

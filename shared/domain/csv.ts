/**
 * Tables as text (RFC 4180), as spreadsheets write them: comma, semicolon or tab, with or without a byte order mark.
 * Everything is read in one pass, whatever the quotation marks.
 */

/** `number` is the row's in a spreadsheet, from 1. `isOpen`: its last quotation mark is never closed. */
export type CsvRow = { readonly number: number; readonly cells: readonly string[]; readonly isOpen: boolean };

type Cell = { readonly value: string; readonly end: number; readonly isOpen: boolean };

const separators = [',', ';', '\t'] as const;

/** The rows that hold anything, in order. The separator is the one that is most frequent in the first row. */
export function readCsv(text: string): readonly CsvRow[] {
  const body = text.replace(/^\uFEFF/, '');
  const named = /^sep=([,;\t])(\r\n|\r|\n)/i.exec(body);
  const separator = named?.[1] ?? separatorOf(body);
  const rows: CsvRow[] = [];
  let at = named?.[0].length ?? 0;
  for (let number = named === null ? 1 : 2; at < body.length; number += 1) {
    const { cells, isOpen, end } = readRow(body, at, separator);
    if (cells.some((cell) => cell.trim() !== '')) rows.push({ number, cells, isOpen });
    at = end;
  }
  return rows;
}

function separatorOf(text: string): string {
  const widths = separators.map((separator) => readRow(text, 0, separator).cells.length);
  return separators[widths.indexOf(Math.max(...widths))] ?? ',';
}

function readRow(text: string, start: number, separator: string) {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const cell = readCell(text, at, separator);
    cells.push(cell.value);
    if (text[cell.end] !== separator) {
      return { cells, isOpen: cell.isOpen, end: afterLineEnd(text, cell.end) };
    }
    at = cell.end + 1;
  }
}

function readCell(text: string, start: number, separator: string): Cell {
  if (text[start] !== '"') {
    const end = endOfPlain(text, start, separator);
    return { value: text.slice(start, end), end, isOpen: false };
  }
  let value = '';
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: value + text.slice(from), end: text.length, isOpen: true };
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') {
      const end = endOfPlain(text, quote + 1, separator);
      return { value: value + text.slice(quote + 1, end), end, isOpen: false };
    }
    value += '"';
    from = quote + 2;
  }
}

function endOfPlain(text: string, start: number, separator: string): number {
  let at = start;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

function afterLineEnd(text: string, at: number): number {
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
}

/** What a spreadsheet would run or swallow at the beginning of a cell. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** The table with a byte order mark, for spreadsheets; a cell that looks like a formula gets an apostrophe before it. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

function writeCell(value: string): string {
  const harmless = formula.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** The cell as it was before `writeCsv` made it harmless. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

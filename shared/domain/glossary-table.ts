/** A glossary as a table and back, row by row: what cannot be a term is told with its reason, the others enter (TX-6). */
import { isIllFormed } from './canonical-json.ts';
import { plainCell, readCsv, writeCsv } from './csv.ts';
import type { CsvRow } from './csv.ts';
import {
  glossaryLanguages,
  glossaryLimits,
  isGlossaryLanguage,
  termKey,
  wordingSeparator,
} from './glossary.ts';
import type { GlossaryLanguage, GlossaryTerm } from './glossary.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

export const rowProblemWords = {
  'term-missing': 'The term is missing.',
  'too-long': '“{{column}}” is longer than {{limit}} characters.',
  'too-many': 'There are more than {{limit}} discouraged wordings.',
  'unknown-language': '“{{language}}” is not a language of the glossary.',
  'discouraged-itself': 'A term cannot be a discouraged wording of itself.',
  'quote-open': 'A quotation mark is not closed, so the rest of the file is in one cell.',
  'cells-left-over': 'The row has more cells than the first one.',
  damaged: 'The characters are damaged. Save the file as UTF-8.',
  'there-already': 'The term is in the glossary already.',
  full: 'The glossary is full: it holds at most {{limit}} terms.',
} as const;
export type RowProblem = {
  readonly row: number;
  readonly term: string;
  /** A template of `rowProblemWords` with its params. */
  readonly template: string;
  readonly params: Readonly<Record<string, string | number>>;
};
export type TermRow = { readonly row: number; readonly term: GlossaryTerm };
export type ReadGlossary = { readonly terms: readonly TermRow[]; readonly problems: readonly RowProblem[] };

const columns = ['term', 'language', 'discouraged', 'definition', 'source', 'note'] as const;
const otherNames: Readonly<Record<string, (typeof columns)[number]>> = {
  preferred: 'term',
  deprecated: 'discouraged',
  instrument: 'source',
};

export function writeGlossary(terms: readonly GlossaryTerm[]): string {
  const rows = terms.map((each) => [
    each.term,
    each.language,
    each.discouraged.join(' | '),
    each.definition,
    each.source,
    each.note,
    ...glossaryLanguages.map((language) => each.equivalents[language] ?? ''),
  ]);
  return writeCsv([[...columns, ...glossaryLanguages], ...rows]);
}

/**
 * Reads a table whose first row names its columns, in any order. Without a column of terms the one named by the
 * usual language, else the first one named by a language, holds them. Refused `not-a-glossary` without either, `too-large` with too many rows.
 */
export function readGlossary(text: string, usual: GlossaryLanguage): Result<ReadGlossary> {
  const [first, ...rows] = readCsv(text);
  const names = (first?.cells ?? []).map(columnName);
  const isNamed = names.includes('term') || names.includes(usual);
  const language = isNamed ? usual : names.find(isGlossaryLanguage);
  if (language === undefined) return refuse('not-a-glossary');
  if (rows.length > glossaryLimits.terms) return refuse('too-large');
  const seen = new Set<string>();
  const read = rows.map((row) => onlyFirst(termOf(row, names, language), seen));
  return ok({
    terms: read.flatMap((each) => ('template' in each ? [] : [each])),
    problems: read.flatMap((each) => ('template' in each ? [each] : [])),
  });
}

/** The second of two rows with one term is told, not taken. */
function onlyFirst(read: TermRow | RowProblem, seen: Set<string>): TermRow | RowProblem {
  if ('template' in read) return read;
  const key = `${read.term.language} ${termKey(read.term.term)}`;
  if (seen.has(key)) return rowProblem({ row: read.row, term: read.term.term }, 'there-already');
  seen.add(key);
  return read;
}

function columnName(cell: string): string {
  const name = cell.trim().toLowerCase();
  return otherNames[name] ?? name;
}

export function rowProblem(
  { row, term }: { readonly row: number; readonly term: string },
  code: keyof typeof rowProblemWords,
  params: RowProblem['params'] = {},
): RowProblem {
  return { row, term: term.slice(0, glossaryLimits.term), template: rowProblemWords[code], params };
}

function termOf(row: CsvRow, names: readonly string[], usual: GlossaryLanguage): TermRow | RowProblem {
  const cell = (name: string) => plainCell(row.cells[names.indexOf(name)]?.trim() ?? '');
  const term = names.includes('term') ? cell('term') : cell(usual);
  const at = { row: row.number, term: isIllFormed(term) ? '' : term };
  const language = cell('language').toLowerCase() || usual;
  if (row.isOpen) return rowProblem(at, 'quote-open');
  if (row.cells.slice(names.length).some((each) => each.trim() !== ''))
    return rowProblem(at, 'cells-left-over');
  if (row.cells.some(isDamaged)) return rowProblem(at, 'damaged');
  if (term === '') return rowProblem(at, 'term-missing');
  if (!isGlossaryLanguage(language)) return rowProblem(at, 'unknown-language', { language });
  const value = {
    language,
    term,
    definition: cell('definition'),
    source: cell('source'),
    note: cell('note'),
    discouraged: wordingsIn(cell('discouraged')),
    equivalents: equivalentsIn(cell, language),
  };
  return wordingProblem(at, value) ?? lengthProblem(at, value) ?? { row: row.number, term: value };
}

/** A byte that was no UTF-8 was read as U+FFFD. */
function isDamaged(cell: string): boolean {
  return isIllFormed(cell) || cell.includes('\uFFFD');
}

function wordingsIn(cell: string): readonly string[] {
  const wordings = cell.split(wordingSeparator).map((each) => each.trim());
  return wordings.filter((each) => each !== '');
}

function equivalentsIn(cell: (name: string) => string, own: GlossaryLanguage): GlossaryTerm['equivalents'] {
  const others = glossaryLanguages.filter((language) => language !== own && cell(language) !== '');
  return Object.fromEntries(others.map((language) => [language, cell(language)]));
}

type At = { readonly row: number; readonly term: string };

function wordingProblem(at: At, { term, discouraged }: GlossaryTerm): RowProblem | null {
  if (discouraged.length > glossaryLimits.discouraged)
    return rowProblem(at, 'too-many', { limit: glossaryLimits.discouraged });
  const isItself = discouraged.some((each) => termKey(each) === termKey(term));
  return isItself ? rowProblem(at, 'discouraged-itself') : null;
}

function lengthProblem(at: At, term: GlossaryTerm): RowProblem | null {
  const { definition, source, note } = glossaryLimits;
  const cells: readonly (readonly [column: string, text: string, limit: number])[] = [
    ['term', term.term, glossaryLimits.term],
    ['definition', term.definition, definition],
    ['source', term.source, source],
    ['note', term.note, note],
    ...term.discouraged.map((each) => ['discouraged', each, glossaryLimits.term] as const),
    ...Object.entries(term.equivalents).map(([column, each]) => [column, each, glossaryLimits.term] as const),
  ];
  const long = cells.find(([, text, limit]) => Array.from(text).length > limit);
  return long === undefined ? null : rowProblem(at, 'too-long', { column: long[0], limit: long[2] });
}

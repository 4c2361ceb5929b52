import type { RowProblemView } from '../../../shared/contract/glossary-routes.ts';
import { glossaryLimits } from '../../../shared/domain/glossary.ts';
import type { GlossaryLanguage } from '../../../shared/domain/glossary.ts';
import { readGlossary, rowProblem } from '../../../shared/domain/glossary-table.ts';
import type { RowProblem, TermRow } from '../../../shared/domain/glossary-table.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { recordOf } from './change-entries.ts';
import type { Hand } from './change-entries.ts';
import type { GlossaryContext } from './glossary-context.ts';

export type Imported = { added: number; problems: RowProblemView[] };

/** Characters of a table. */
const csvLimit = 1_000_000;
const atOnce = 50;

type Import = { readonly csv: string; readonly language: GlossaryLanguage };

/** Good rows enter, the others are listed by row (TX-6). Refused only as a whole: too large, or no table of terms. */
export async function importTerms(
  context: GlossaryContext,
  hand: Hand,
  { csv, language }: Import,
): Promise<Result<Imported>> {
  if (csv.length > csvLimit) return refuse('too-large', {}, 'csv');
  const read = readGlossary(csv, language);
  if (!read.ok) return read;
  const entered = await enterRows(context, hand, read.value.terms);
  const problems = [...read.value.problems, ...entered].toSorted((one, other) => one.row - other.row);
  return ok({ added: read.value.terms.length - entered.length, problems });
}

/** Enters terms in their order as far as there is room; answers with those that did not. */
export async function enterRows(
  context: GlossaryContext,
  hand: Hand,
  rows: readonly TermRow[],
): Promise<readonly RowProblem[]> {
  const problems: RowProblem[] = [];
  let room = glossaryLimits.terms - (await context.entries.count({ projectId: { equals: hand.projectId } }));
  for (let from = 0; from < rows.length; ) {
    const batch = rows.slice(from, from + Math.min(Math.max(room, 0), atOnce));
    if (batch.length === 0) return [...problems, ...rows.slice(from).map(noRoom)];
    const outcomes = await Promise.all(batch.map((row) => enterRow(context, hand, row)));
    const refused = outcomes.filter((outcome) => outcome !== null);
    problems.push(...refused);
    room -= batch.length - refused.length;
    from += batch.length;
  }
  return problems;
}

async function enterRow(context: GlossaryContext, hand: Hand, { row, term }: TermRow) {
  const record = recordOf(context, hand, { ...term, id: asId(context.ids.next()) });
  const outcome = await context.entries.insert(record);
  return outcome === 'ok' ? null : rowProblem({ row, term: term.term }, 'there-already');
}

function noRoom({ row, term }: TermRow): RowProblem {
  return rowProblem({ row, term: term.term }, 'full', { limit: glossaryLimits.terms });
}

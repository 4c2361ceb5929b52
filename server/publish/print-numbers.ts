import { concordanceOf } from '../../shared/content/concordance.ts';
import type { RenumberedClause } from '../../shared/content/concordance.ts';
import { spellBoth } from '../../shared/content/spell-references.ts';
import { rulesFrom } from '../../shared/domain/numbering-rules.ts';
import type { PrintedBefore, Publication } from '../ports/publisher.ts';
import { printDates } from './print-dates.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintNumbers, PrintNumberTable } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** Old and new numbers for those who hold an earlier text (TX-2); null where all clauses have the number they had. */
export function printNumbers(publication: Publication, labels: PrintLabels): PrintNumbers | null {
  const tables = publication.earlier
    .map((before) => numberTable(publication, before, labels))
    .filter(({ rows }) => rows.length > 0);
  return tables.length === 0 ? null : { heading: labels.numbers, note: labels.numbersNote, tables };
}

function numberTable(
  { state, content, numbering, timeZone, version }: Publication,
  before: PrintedBefore,
  labels: PrintLabels,
): PrintNumberTable {
  const { language } = state;
  const rules = { before: rulesFrom(before.numbering, language), after: rulesFrom(numbering, language) };
  const day = printDates(language, timeZone).day(before.at);
  const spelled = spellBoth({ before: before.content, after: content }, rules, language);
  const rows = concordanceOf(spelled.before, spelled.after, rules);
  const clause = labels.clause;
  switch (before.basis) {
    case 'published': {
      const edition = state.versions.find(({ number }) => number === version)?.edition ?? state.edition;
      const name = `${labels.edition} ${before.edition}`;
      return {
        heading: `${name} · ${labels.publishedOn} ${day}`,
        columns: { before: name, after: `${labels.edition} ${edition}`, clause },
        rows: rows.map((row) => printRow(row, row.words, labels)),
      };
    }
    case 'circulated': {
      const name = `${labels.version} ${before.version}`;
      return {
        heading: `${name} · ${labels.circulatedOn} ${day}`,
        columns: { before: name, after: `${labels.version} ${version}`, clause },
        // AC-4: what was taken out of a draft was never for everyone who reads what is published.
        rows: rows.map((row) => printRow(row, row.after === null ? '' : row.words, labels)),
      };
    }
    default:
      return before.basis satisfies never;
  }
}

function printRow({ id, before, after }: RenumberedClause, words: string, labels: PrintLabels) {
  return {
    before: shownNumber(before, labels.newClause, labels),
    after: shownNumber(after, labels.removedClause, labels),
    words: printableText(words),
    target: after === null ? '' : id,
  };
}

function shownNumber(number: string | null, absent: string, { noNumber }: PrintLabels): string {
  if (number === null) return `(${absent})`;
  return number === '' ? `(${noNumber})` : printableText(number);
}

/** The clauses that the tables lead to. */
export function renumberedTargets(numbers: PrintNumbers | null): readonly string[] {
  return (numbers?.tables ?? []).flatMap(({ rows }) => rows.map(({ target }) => target));
}

import type { ListedClause } from '../../shared/content/clause-list.ts';

type ClauseOption = { readonly value: string; readonly label: string };

const shownLetters = 90;

/** Clauses to choose from, by number or words. Keep the array while the text is the same: a new one would throw away what is being typed. */
export function clauseOptions(clauses: readonly ListedClause[]): ClauseOption[] {
  return clauses
    .filter(({ text }) => text.trim() !== '')
    .map(({ clause, label, text }) => ({
      value: clause.attrs.id,
      label: `${label} ${text}`.trim().slice(0, shownLetters),
    }));
}

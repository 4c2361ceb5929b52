/** Finds the clause that a person means by a number or by words (TX-3). */
export type MatchableClause = {
  readonly id: string;
  /** As the clause is cited in the text. */
  readonly citation: string;
  readonly number: string;
  readonly text: string;
};

const mostShown = 50;

/** The best first: the number itself, numbers that begin so, then clauses with all the words. All when nothing is asked. */
export function matchClauses(clauses: readonly MatchableClause[], asked: string): readonly MatchableClause[] {
  const query = folded(asked);
  const ranked = clauses.flatMap((clause) => {
    const rank = rankOf(clause, query);
    return rank === null ? [] : [{ clause, rank }];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, mostShown)
    .map(({ clause }) => clause);
}

function rankOf(clause: MatchableClause, query: string): number | null {
  if (query === '') return 0;
  const numbers = [folded(clause.number), folded(clause.citation)].filter((number) => number !== '');
  if (numbers.includes(query)) return 0;
  if (numbers.some((number) => number.startsWith(query))) return 1;
  const words = folded(`${clause.citation} ${clause.text}`);
  if (folded(clause.text).startsWith(query)) return 2;
  return query.split(' ').every((part) => words.includes(part)) ? 3 : null;
}

/** Capitals, accents and kinds of blanks do not count. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .toLowerCase();
}

import { numberClauses } from '../domain/numbering.ts';
import type { NumberedClause } from '../domain/numbering.ts';
import { inlineText } from './block-text.ts';
import { clausesOf } from './clause-list.ts';
import type { RulesOfSides } from './compare.ts';
import type { ClauseBlock, TextContent } from './text-content.ts';

/** One clause whose number is another one. On either side: `null` where it is not in the text, empty where it has no number. */
export type RenumberedClause = {
  readonly id: string;
  readonly before: string | null;
  readonly after: string | null;
  /** At most 80 characters of its words in the new text, else in the old one. */
  readonly words: string;
};

type Side = {
  readonly clauses: readonly ClauseBlock[];
  readonly numbers: ReadonlyMap<string, NumberedClause>;
};

/**
 * Old and new numbers (TX-2), in the order of the new text; what is gone follows what stood before it. Clauses are the
 * same when their ids are; in both texts references are spelled. Footnotes are left out: their numbers say nothing but
 * their order.
 */
export function concordanceOf(
  before: TextContent,
  after: TextContent,
  rules: RulesOfSides,
): readonly RenumberedClause[] {
  const old = sideOf(before, rules.before);
  const now = sideOf(after, rules.after);
  const row = (clause: ClauseBlock): RenumberedClause => ({
    id: clause.attrs.id,
    before: old.numbers.get(clause.attrs.id)?.number ?? null,
    after: now.numbers.get(clause.attrs.id)?.number ?? null,
    words: beginningOf(inlineText(clause.content)),
  });
  return withGone(old, now)
    .map(row)
    .filter((each) => (each.before ?? '') !== (each.after ?? ''));
}

function sideOf(content: TextContent, rules: RulesOfSides['before']): Side {
  const clauses = clausesOf(content);
  const numbers = numberClauses(
    clauses.map(({ attrs }) => attrs),
    rules,
  );
  const listed = clauses.filter(({ attrs }) => attrs.kind !== 'footnote');
  const listedNumbers = listed.flatMap(({ attrs: { id } }) => {
    const numbered = numbers.get(id);
    return numbered === undefined ? [] : [[id, numbered] as const];
  });
  return { clauses: listed, numbers: new Map(listedNumbers) };
}

/** The clauses of the new text, each followed by those of the old one that stood behind it and are gone. */
function withGone(old: Side, now: Side): readonly ClauseBlock[] {
  const first: ClauseBlock[] = [];
  const behind = new Map<string, ClauseBlock[]>();
  let place = first;
  for (const clause of old.clauses) {
    const { id } = clause.attrs;
    if (!now.numbers.has(id)) place.push(clause);
    else {
      place = [];
      behind.set(id, place);
    }
  }
  return [...first, ...now.clauses.flatMap((clause) => [clause, ...(behind.get(clause.attrs.id) ?? [])])];
}

function beginningOf(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const beginning = /^.{0,80}/u.exec(plain)?.[0] ?? '';
  return beginning === plain ? plain : `${beginning}…`;
}

import { numberClauses } from '../domain/numbering.ts';
import { inlineText } from './block-text.ts';
import { clausesOf } from './clause-list.ts';
import type { RulesOfSides } from './compare.ts';
import type { ClauseBlock, TextContent } from './text-content.ts';

/** One clause whose number is another one; empty on the side where it has none or is not there. */
export type RenumberedClause = {
  readonly id: string;
  readonly before: string;
  readonly after: string;
  readonly words: string;
};

/** Old and new numbers (TX-2), in the order of the new text; what is gone follows at the end. */
export function concordanceOf(
  before: TextContent,
  after: TextContent,
  rules: RulesOfSides,
): readonly RenumberedClause[] {
  const [old, now] = [clausesOf(before), clausesOf(after)];
  const attrsOf = ({ attrs }: ClauseBlock) => attrs;
  const oldNumbers = numberClauses(old.map(attrsOf), rules.before);
  const newNumbers = numberClauses(now.map(attrsOf), rules.after);
  const gone = old.filter(({ attrs }) => !newNumbers.has(attrs.id));
  const row = (clause: ClauseBlock): RenumberedClause => ({
    id: clause.attrs.id,
    before: oldNumbers.get(clause.attrs.id)?.number ?? '',
    after: newNumbers.get(clause.attrs.id)?.number ?? '',
    words: beginningOf(inlineText(clause.content)),
  });
  return [...now, ...gone].map(row).filter((each) => each.before !== each.after);
}

/** At most 80 characters. */
function beginningOf(words: string): string {
  const plain = words.replace(/\s+/g, ' ').trim();
  const beginning = /^.{0,80}/u.exec(plain)?.[0] ?? '';
  return beginning === plain ? plain : `${beginning}…`;
}

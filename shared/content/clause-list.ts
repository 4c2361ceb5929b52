import type { ClauseBlock, TextContent } from './text-content.ts';
import type { NumberedClause } from '../domain/numbering.ts';
import { numberClauses } from '../domain/numbering.ts';
import type { NumberingRules } from '../domain/numbering-rules.ts';
import { inlineText } from './block-text.ts';

export type ListedClause = NumberedClause & { readonly clause: ClauseBlock; readonly text: string };

/** The clauses of a text in order, without tables and page breaks. */
export function clausesOf(content: TextContent): readonly ClauseBlock[] {
  return content.content.filter((block) => block.type === 'clause');
}

/** Every clause with its plain text, its number (as cited) and its label (as shown before the words). */
export function listClauses(content: TextContent, rules: NumberingRules): readonly ListedClause[] {
  const clauses = clausesOf(content);
  const numbers = numberClauses(
    clauses.map((clause) => clause.attrs),
    rules,
  );
  return clauses.map((clause) => ({
    clause,
    text: inlineText(clause.content),
    ...(numbers.get(clause.attrs.id) ?? { number: '', label: '' }),
  }));
}

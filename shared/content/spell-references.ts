/**
 * A text as a reader sees it: every reference as the words it shows. The mark stays where its clause is in the text, so
 * that outputs can link it.
 */
import { citeClause } from '../domain/cite-clause.ts';
import type { Citable } from '../domain/cite-clause.ts';
import { clausesOf, listClauses } from './clause-list.ts';
import type { ListedClause } from './clause-list.ts';
import { markOf, referenceSign } from './reference-marks.ts';
import { piecesOf, spellWords } from './spell-words.ts';
import type { Cite } from './spell-words.ts';
import type { Block, Inline, TextContent } from './text-content.ts';

type Rules = Parameters<typeof listClauses>[1];

export function citationsIn(content: TextContent, rules: Rules, language: string): Cite {
  const clauses = citablesIn(content, rules);
  return (clauseId) => citeClause(clauses.get(clauseId) ?? null, language);
}

/** The clauses of a text in order, with their words as they are read. */
export function spelledClauses(content: TextContent, rules: Rules, cite: Cite): readonly ListedClause[] {
  return listClauses(content, rules).map((listed) => ({
    ...listed,
    text: spellWords(piecesOf(listed.clause.content), cite).text,
  }));
}

export function spellReferences(content: TextContent, cite: Cite): TextContent {
  const present = new Set(clausesOf(content).map(({ attrs }) => attrs.id));
  const spell = (inline: Inline) => spelledInline(inline, { cite, present });
  return { ...content, content: content.content.map((block) => spelled(block, spell)) };
}

type Sides<T> = { readonly before: T; readonly after: T };

/**
 * Two texts to be compared. Where both have the target, both show its number in the later text: that a clause above was
 * inserted is no change of every clause that refers to one below.
 */
export function spellBoth(
  sides: Sides<TextContent>,
  rules: Sides<Rules>,
  language: string,
): Sides<TextContent> {
  const before = citablesIn(sides.before, rules.before);
  const after = citablesIn(sides.after, rules.after);
  return {
    before: spellReferences(sides.before, (id) =>
      citeClause(after.get(id) ?? before.get(id) ?? null, language),
    ),
    after: spellReferences(sides.after, (id) => citeClause(after.get(id) ?? null, language)),
  };
}

function citablesIn(content: TextContent, rules: Rules): ReadonlyMap<string, Citable> {
  return new Map(
    listClauses(content, rules).map(({ clause, number, text }) => [
      clause.attrs.id,
      { number, text: withoutSigns(text) },
    ]),
  );
}

/** The words that a clause without a number is cited by: a reference in them is not spelled, for it may lead back here. */
export function withoutSigns(text: string): string {
  return text.replaceAll(referenceSign, '…');
}

type Spell = (inline: Inline) => Inline;

function spelled(block: Block, spell: Spell): Block {
  switch (block.type) {
    case 'clause':
      return withInlines(block, spell);
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({
            ...cell,
            content: cell.content.map((line) => withInlines(line, spell)),
          })),
        })),
      };
    case 'pageBreak':
      return block;
    default:
      return block satisfies never;
  }
}

function withInlines<T extends { readonly content?: readonly Inline[] }>(parent: T, spell: Spell): T {
  if (parent.content?.some((inline) => markOf(inline, 'reference')) !== true) return parent;
  return { ...parent, content: parent.content.map(spell) };
}

type Spelling = { readonly cite: Cite; readonly present: ReadonlySet<string> };

function spelledInline(inline: Inline, { cite, present }: Spelling): Inline {
  const mark = markOf(inline, 'reference');
  if (mark === undefined || inline.type !== 'text') return inline;
  const { target } = mark.attrs;
  const { text } = spellWords([{ text: inline.text, target }], cite);
  if (present.has(target)) return { ...inline, text };
  const marks = (inline.marks ?? []).filter((each) => each !== mark);
  return marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
}

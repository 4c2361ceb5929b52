import { listClauses } from '../../shared/content/clause-list.ts';
import { citationsIn } from '../../shared/content/spell-references.ts';
import type { Cite } from '../../shared/content/spell-words.ts';
import { createReview } from '../../shared/content/text-review.ts';
import type { TextReview } from '../../shared/content/text-review.ts';
import type { Block, TextContent } from '../../shared/content/text-content.ts';
import { rulesFrom } from '../../shared/domain/numbering-rules.ts';
import type { NumberingRules } from '../../shared/domain/numbering-rules.ts';
import type { Publication } from '../ports/publisher.ts';
import type { PrintLabels } from './print-labels.ts';
import type { PrintEntry, PrintLists } from './print-model.ts';
import { printableText } from './printable-text.ts';

/** Definitions, references, other instruments and tables of the text (TX-3, TX-4); null where there are none of these. */
export function printLists(
  { state, content, numbering }: Publication,
  labels: PrintLabels,
): PrintLists | null {
  const rules = rulesFrom(numbering, state.language);
  const cite = citationsIn(content, rules, state.language);
  const { language, guides, pageLimit, isTemplate } = state;
  const review = createReview({ glossary: [], language, guides, pageLimit, isTemplate })(content);
  const lists = [
    { heading: labels.definitions, entries: definitionEntries(review, cite) },
    { heading: labels.references, entries: referenceEntries(review, cite) },
    { heading: labels.instruments, entries: instrumentEntries(review, cite) },
    { heading: labels.tables, entries: tableEntries({ content, rules }, review, cite) },
  ].filter(({ entries }) => entries.length > 0);
  return lists.length === 0 ? null : { heading: labels.lists, lists };
}

function definitionEntries({ definitions }: TextReview, cite: Cite): readonly PrintEntry[] {
  return definitions.map(({ term, clauseId, uses }) =>
    entry({ words: term, target: clauseId, note: uses.map(cite).join(', ') }),
  );
}

/** Each way from one clause to another once. */
function referenceEntries({ references }: TextReview, cite: Cite): readonly PrintEntry[] {
  const ways = new Map(references.map((way) => [`${way.clauseId} ${way.target}`, way] as const));
  return [...ways.values()].map(({ clauseId, target }) =>
    entry({ words: cite(clauseId), target: clauseId, note: `→ ${cite(target)}` }),
  );
}

function instrumentEntries({ instruments }: TextReview, cite: Cite): readonly PrintEntry[] {
  return instruments.map(({ clauseId, name, article }) =>
    entry({
      words: [name, article].filter((each) => each !== '').join(', '),
      target: clauseId,
      note: cite(clauseId),
    }),
  );
}

type Text = { readonly content: TextContent; readonly rules: NumberingRules };

/** With the numbered clause that each stands in. */
function tableEntries({ content, rules }: Text, { tables }: TextReview, cite: Cite): readonly PrintEntry[] {
  const numbered = new Set(
    listClauses(content, rules).flatMap(({ clause, number }) => (number === '' ? [] : [clause.attrs.id])),
  );
  return tables.map(({ id, words }) => {
    const before = content.content.slice(
      0,
      content.content.findIndex((block) => block.attrs.id === id),
    );
    const clause = before.findLast((block) => numbered.has(block.attrs.id));
    return entry({
      words,
      target: clause?.attrs.id ?? '',
      note: clause === undefined ? '' : cite(clause.attrs.id),
    });
  });
}

function entry({ words, target, note }: PrintEntry): PrintEntry {
  return { words: printableText(words), target, note: printableText(note) };
}

/** The clauses that the lists lead to. */
export function listedTargets(lists: PrintLists | null): readonly string[] {
  return (lists?.lists ?? []).flatMap(({ entries }) => entries.map(({ target }) => target));
}

/** Without ways to what is not printed. */
export function onlyPrinted(lists: PrintLists | null, printed: readonly Block[]): PrintLists | null {
  const ids = new Set(printed.map(({ attrs }) => attrs.id));
  const reach = (each: PrintEntry) => (ids.has(each.target) ? each : { ...each, target: '' });
  return (
    lists && { ...lists, lists: lists.lists.map((list) => ({ ...list, entries: list.entries.map(reach) })) }
  );
}

import type { NumberingRules } from '../domain/numbering-rules.ts';
import { procedureOfSteps } from '../domain/procedure.ts';
import type { Procedure } from '../domain/procedure.ts';
import { listClauses } from './clause-list.ts';
import type { ListedClause } from './clause-list.ts';
import type { TextContent } from './text-content.ts';

/** The steps of a text in their order. What goes on at a heading goes on at the first step below it. */
export function procedureOf(content: TextContent, rules: NumberingRules): Procedure {
  const clauses = listClauses(content, rules);
  return procedureOfSteps(
    clauses.filter(isStep).map(({ clause: { attrs }, number, text }) => ({
      id: attrs.id,
      number,
      text: text.replace(/\s+/g, ' ').trim(),
      actor: attrs.actor,
      timeLimit: attrs.timeLimit.trim(),
      record: attrs.record.trim(),
      decision: attrs.decision?.trim() ?? '',
      goTo: stepAt(clauses, attrs.goTo ?? ''),
    })),
  );
}

function isStep({ clause }: ListedClause): boolean {
  return clause.attrs.kind === 'step';
}

function stepAt(clauses: readonly ListedClause[], id: string): string | null {
  const from = id === '' ? -1 : clauses.findIndex(({ clause }) => clause.attrs.id === id);
  if (from === -1) return null;
  return clauses.slice(from).find(isStep)?.clause.attrs.id ?? null;
}

/**
 * Numbers are computed from structure (TX-2). One pass carries a small state from clause to clause; the editor keeps the
 * states, starts again where the structure changed and stops where the state is what it was.
 *
 * `label` stands before the words ("(a)"); `number` is how the clause is cited ("12(1)(a)").
 */
import type { OutlineClause } from './clause-kinds.ts';
import { letterOf, romanOf } from './numerals.ts';
import type { Scheme } from './stages.ts';

export type NumberedClause = { readonly number: string; readonly label: string };

export type NumberingState = {
  readonly parts: number;
  readonly annexes: number;
  /** What citations inside an annex start with: "Annex A, " or nothing. */
  readonly prefix: string;
  /** The number of the section the text is in, for citing its steps. */
  readonly section: string;
  /** How many of each level so far, level 1 first. */
  readonly levels: readonly number[];
  readonly steps: readonly number[];
};

const none: readonly number[] = [0, 0, 0, 0, 0];
const unnumbered: NumberedClause = { number: '', label: '' };
const bullets = ['•', '–', '◦', '•', '–'] as const;

export const numberingStart: NumberingState = {
  parts: 0,
  annexes: 0,
  prefix: '',
  section: '',
  levels: none,
  steps: none,
};

/** The number and label of every clause, by id; both are empty where the scheme gives none. */
export function numberClauses(
  clauses: readonly OutlineClause[],
  scheme: Scheme,
): ReadonlyMap<string, NumberedClause> {
  const numbers = new Map<string, NumberedClause>();
  let state = numberingStart;
  for (const clause of clauses) {
    const next = numberNext(state, clause, scheme);
    state = next.state;
    numbers.set(clause.id, next.numbered);
  }
  return numbers;
}

/** One clause further: its number, and the state after it (the same object when it does not count). */
export function numberNext(
  state: NumberingState,
  clause: OutlineClause,
  scheme: Scheme,
): { readonly state: NumberingState; readonly numbered: NumberedClause } {
  switch (clause.kind) {
    case 'part':
      return part(state);
    case 'annex':
      return annex(state, scheme);
    case 'heading':
      return isCrossHeading(clause, scheme)
        ? { state: { ...state, steps: none }, numbered: unnumbered }
        : counted({ ...state, steps: none }, clause, scheme);
    case 'provision':
      return counted(state, clause, scheme);
    case 'step':
      return step(state, clause.level);
    case 'item':
      return { state, numbered: { number: '', label: bullets[clause.level - 1] ?? '•' } };
    case 'title':
    case 'paragraph':
    case 'definition':
    case 'note':
      return { state, numbered: unnumbered };
    default:
      return clause.kind satisfies never;
  }
}

/** Whether numbering goes on from both states in the same way. */
export function isSameNumbering(a: NumberingState, b: NumberingState): boolean {
  return (
    a === b ||
    (a.parts === b.parts &&
      a.annexes === b.annexes &&
      a.section === b.section &&
      a.prefix === b.prefix &&
      a.levels.every((count, index) => count === b.levels[index]) &&
      a.steps.every((count, index) => count === b.steps[index]))
  );
}

/** Statutes number their sections only; a lower heading groups what follows. */
function isCrossHeading(clause: OutlineClause, scheme: Scheme): boolean {
  return scheme === 'law' && clause.level > 1;
}

function part(state: NumberingState) {
  const parts = state.parts + 1;
  const label = `Part ${romanOf(parts)}`;
  return {
    state: { ...state, parts, steps: none, section: label },
    numbered: { number: label, label },
  };
}

function annex(state: NumberingState, scheme: Scheme) {
  const annexes = state.annexes + 1;
  const label = scheme === 'law' ? `Schedule ${annexes}` : `Annex ${letterOf(annexes)}`;
  return {
    state: { ...state, annexes, prefix: `${label}, `, section: label, levels: none, steps: none },
    numbered: { number: label, label },
  };
}

function counted(state: NumberingState, clause: OutlineClause, scheme: Scheme) {
  const levels = countedLevels(state.levels, clause.level);
  const own = scheme === 'law' ? lawNumber(levels) : decimal(levels, clause.level);
  const number = state.prefix + own;
  const label = scheme === 'law' ? lawLabel(levels, clause.level) : own;
  const section = clause.kind === 'heading' ? number : state.section;
  return { state: { ...state, levels, section }, numbered: { number, label } };
}

function step(state: NumberingState, level: number) {
  const steps = countedLevels(state.steps, level);
  const label = `Step ${decimal(steps, level)}`;
  const number = state.section === '' ? label : `${state.section}, ${label}`;
  return { state: { ...state, steps }, numbered: { number, label } };
}

function countedLevels(levels: readonly number[], level: number): readonly number[] {
  return levels.map((count, index) => (index < level - 1 ? count : index === level - 1 ? count + 1 : 0));
}

function decimal(levels: readonly number[], level: number): string {
  return levels.slice(0, level).join('.');
}

/** 12(1)(a)(i)(A); a level that the drafter left out is left out. */
function lawNumber(levels: readonly number[]): string {
  return levels.map((count, index) => (count === 0 ? '' : lawPart(count, index + 1))).join('');
}

function lawLabel(levels: readonly number[], level: number): string {
  const own = lawPart(levels[level - 1] ?? 0, level);
  return level === 1 ? `${own}.` : own;
}

function lawPart(count: number, level: number): string {
  switch (level) {
    case 1:
      return String(count);
    case 2:
      return `(${count})`;
    case 3:
      return `(${letterOf(count).toLowerCase()})`;
    case 4:
      return `(${romanOf(count).toLowerCase()})`;
    default:
      return `(${letterOf(count)})`;
  }
}

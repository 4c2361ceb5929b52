/**
 * Numbers are computed from structure (TX-2). One pass carries a small state from clause to clause; the editor keeps the
 * states, starts again where the structure changed and stops where the state is what it was.
 *
 * `label` stands before the words ("(a)"); `number` is how the clause is cited ("12(1)(a)").
 */
import type { OutlineClause } from './clause-kinds.ts';
import { countOn, countsStart, isSameCounts, placeOf } from './counts.ts';
import type { CounterName, Counts } from './counts.ts';
import { citationOf, labelOf, stepNumeral, wordLabel } from './number-text.ts';
import { keptNumbers } from './ordinals.ts';
import type { KeptNumber, KeptNumbers } from './ordinals.ts';
import type { NumberingRules } from './numbering-rules.ts';

export type NumberedClause = { readonly number: string; readonly label: string };

export type NumberingState = {
  readonly counts: Counts;
  /** What citations inside an annex start with: "Annex A, " or nothing. */
  readonly prefix: string;
  /** What citations of provisions start with where an article counts: "Article " or nothing. */
  readonly unit: string;
  /** The number of the section the text is in, for citing its steps. */
  readonly section: string;
};

type Next = {
  readonly state: NumberingState;
  readonly numbered: NumberedClause;
  readonly kept: KeptNumber | null;
};

const unnumbered: NumberedClause = { number: '', label: '' };
const bullets = ['•', '–', '◦', '•', '–'] as const;

export const numberingStart: NumberingState = { counts: countsStart, prefix: '', unit: '', section: '' };

/** The number and label of every clause, by id; both are empty where the rules give none. */
export function numberClauses(
  clauses: readonly OutlineClause[],
  rules: NumberingRules,
): ReadonlyMap<string, NumberedClause> {
  return new Map(countedClauses(clauses, rules).map(({ id, next }) => [id, next.numbered]));
}

/** What a circulated text hands on to the texts after it, so that its numbers are kept (TX-2). */
export function keepNumbersOf(clauses: readonly OutlineClause[], rules: NumberingRules): KeptNumbers {
  const kept = countedClauses(clauses, rules).flatMap(({ id, next }) =>
    next.kept === null ? [] : [[id, next.kept] as const],
  );
  return keptNumbers(kept);
}

function countedClauses(clauses: readonly OutlineClause[], rules: NumberingRules) {
  let state = numberingStart;
  return clauses.map((clause) => {
    const next = numberNext(state, clause, rules);
    state = next.state;
    return { id: clause.id, next };
  });
}

/** One clause further: its number, and the state after it (the same object when it does not count). */
export function numberNext(state: NumberingState, clause: OutlineClause, rules: NumberingRules): Next {
  switch (clause.kind) {
    case 'part':
    case 'chapter':
    case 'section':
      return division(state, { ...clause, kind: clause.kind }, rules);
    case 'annex':
    case 'schedule':
      return annex(state, { ...clause, kind: clause.kind }, rules);
    case 'heading':
      return isCrossHeading(clause, rules) ? still(state) : level(withoutSteps(state, rules), clause, rules);
    case 'article':
      return level(withoutSteps(state, rules), { ...clause, level: 1 }, rules);
    case 'provision':
      return level(state, clause, rules);
    case 'step':
      return step(state, clause, rules);
    case 'recital':
    case 'figure':
    case 'footnote':
      return aside(state, { ...clause, kind: clause.kind }, rules);
    case 'definition':
      return definition(state, clause, rules);
    case 'item':
      return { ...still(state), numbered: { number: '', label: bullets[clause.level - 1] ?? '•' } };
    case 'title':
    case 'preamble':
    case 'paragraph':
    case 'note':
    case 'warning':
    case 'quotation':
      return still(state);
    default:
      return clause.kind satisfies never;
  }
}

/** Whether numbering goes on from both states in the same way. */
export function isSameNumbering(a: NumberingState, b: NumberingState): boolean {
  return (
    a === b ||
    (a.prefix === b.prefix &&
      a.unit === b.unit &&
      a.section === b.section &&
      isSameCounts(a.counts, b.counts))
  );
}

type ClauseOf<Kind> = Omit<OutlineClause, 'kind'> & { readonly kind: Kind };

function still(state: NumberingState): Next {
  return { state, numbered: unnumbered, kept: null };
}

function isCrossHeading(clause: OutlineClause, { format }: NumberingRules): boolean {
  return format.lowerHeadings === 'unnumbered' && clause.level > 1;
}

function withoutSteps(state: NumberingState, { format }: NumberingRules): NumberingState {
  return format.step.restart === 'never' ? state : { ...state, counts: { ...state.counts, ...stepsStart } };
}

const stepsStart = {
  step1: countsStart.step1,
  step2: countsStart.step2,
  step3: countsStart.step3,
  step4: countsStart.step4,
  step5: countsStart.step5,
};

function division(
  state: NumberingState,
  clause: ClauseOf<'part' | 'chapter' | 'section'>,
  rules: NumberingRules,
): Next {
  const { counts, kept } = count(state, { id: clause.id, counter: clause.kind }, rules);
  const label = wordLabel(clause.kind, counts[clause.kind], rules);
  const next = withoutSteps({ ...state, counts, section: label }, rules);
  return { state: next, numbered: { number: label, label }, kept };
}

/** Inside an annex everything is counted anew and cited with it. Annexes and schedules of one look are counted as one. */
function annex(state: NumberingState, clause: ClauseOf<'annex' | 'schedule'>, rules: NumberingRules): Next {
  const { annex: format, schedule, annexWord } = rules.format;
  const isOne = annexWord === 'schedule' && format.numeral === schedule.numeral;
  const counter = isOne ? 'annex' : clause.kind;
  const { counts, kept } = count(state, { id: clause.id, counter }, rules);
  const label = wordLabel(clause.kind, counts[counter], rules);
  const { annex: annexes, schedule: schedules, figure, footnote } = counts;
  const inside = { ...countsStart, annex: annexes, schedule: schedules, figure, footnote };
  const { part, chapter, section } = counts;
  return {
    state: { counts: { ...inside, part, chapter, section }, prefix: `${label}, `, unit: '', section: label },
    numbered: { number: label, label },
    kept,
  };
}

const levelCounters = ['level1', 'level2', 'level3', 'level4', 'level5'] as const;
const stepCounters = ['step1', 'step2', 'step3', 'step4', 'step5'] as const;

function level(state: NumberingState, clause: OutlineClause, rules: NumberingRules): Next {
  const counter = levelCounters[clause.level - 1] ?? 'level5';
  const { counts, kept } = count(state, { id: clause.id, counter }, rules);
  const unit = counter === 'level1' ? unitOf(clause, rules) : state.unit;
  const number = state.prefix + unit + citationOf(counter, counts, rules);
  const label =
    clause.kind === 'article' ? unit + citationOf(counter, counts, rules) : labelOf(counter, counts, rules);
  const isHeading = clause.kind !== 'provision';
  const next = { ...state, counts, unit, section: isHeading ? number : state.section };
  return { state: next, numbered: label === '' ? unnumbered : { number, label }, kept };
}

function unitOf({ kind }: OutlineClause, { words }: NumberingRules): string {
  return kind === 'article' ? `${words.article} ` : '';
}

function step(state: NumberingState, clause: OutlineClause, rules: NumberingRules): Next {
  const counter = stepCounters[clause.level - 1] ?? 'step5';
  const { counts, kept } = count(state, { id: clause.id, counter }, rules);
  const label = stepNumeral(counter, counts, rules);
  const number = state.section === '' || label === '' ? label : `${state.section}, ${label}`;
  return { state: { ...state, counts }, numbered: { number, label }, kept };
}

/** What is counted through the whole text, whatever divides it. */
function aside(
  state: NumberingState,
  { id, kind }: ClauseOf<'recital' | 'figure' | 'footnote'>,
  rules: NumberingRules,
): Next {
  const { counts, kept } = count(state, { id, counter: kind }, rules);
  const next = { ...state, counts };
  const ordinal = counts[kind];
  if (kind === 'footnote') {
    const label = String(ordinal[0] ?? '');
    return { state: next, numbered: { number: `${rules.words.note} ${label}`, label }, kept: null };
  }
  const label = wordLabel(kind, ordinal, rules);
  const number = kind === 'recital' && label !== '' ? `${rules.words.recital} ${label}` : label;
  return { state: next, numbered: { number, label }, kept: kind === 'recital' ? kept : null };
}

/** Has no number itself; the lists under it are its own. */
function definition(state: NumberingState, { id }: OutlineClause, rules: NumberingRules): Next {
  if (rules.rows.under.definition.length === 0) return still(state);
  const { counts, kept } = count(state, { id, counter: 'definition' }, rules);
  return { state: { ...state, counts }, numbered: unnumbered, kept };
}

type ToCount = { readonly id: string; readonly counter: CounterName };

function count({ counts, prefix, section }: NumberingState, { id, counter }: ToCount, rules: NumberingRules) {
  const scope = counter.startsWith('step') ? section : prefix;
  const place = placeOf({ counter, counts, scope }, rules.rows);
  const isKept = counter !== 'figure' && counter !== 'footnote';
  const next = countOn({ counts, counter, id, place }, isKept ? rules : { ...rules, kept: null });
  return { counts: next, kept: { place, ordinal: next[counter] } };
}

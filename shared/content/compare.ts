/** Two texts compared by clause (M4): what a redline shows. Clauses are the same when their ids are. */
import { alignBlocks } from '../domain/block-diff.ts';
import type { AlignedBlock } from '../domain/block-diff.ts';
import type { NumberedClause } from '../domain/numbering.ts';
import { numberClauses } from '../domain/numbering.ts';
import type { NumberingRules } from '../domain/numbering-rules.ts';
import { blockText } from './block-text.ts';
import { clausesOf } from './clause-list.ts';
import { compareTables, wholeTable } from './compare-tables.ts';
import type { RowComparison } from './compare-tables.ts';
import type { Block, ClauseBlock, TextContent } from './text-content.ts';
import { wordRuns } from './word-runs.ts';
import type { WordRun } from './word-runs.ts';

/** What differs in a block that is on both sides. `details` are a step's actor, time limit and record. */
export type ChangedAspect =
  | 'words'
  | 'kind'
  | 'level'
  | 'details'
  | 'image'
  | 'direction'
  | 'format'
  | 'place';

export type BlockComparison = {
  readonly id: string;
  readonly change: 'same' | 'inserted' | 'deleted' | 'changed';
  readonly aspects: readonly ChangedAspect[];
  readonly before: Block | null;
  readonly after: Block | null;
  /** As the clause is labelled on each side; empty where it has no number. */
  readonly labelBefore: string;
  readonly labelAfter: string;
  /** The words of a clause; empty for tables and page breaks. */
  readonly runs: readonly WordRun[];
  /** Tables only. */
  readonly rows: readonly RowComparison[];
};

export type Comparison = { readonly blocks: readonly BlockComparison[]; readonly changes: number };

type Side = { readonly block: Block; readonly id: string };
type Labels = ReadonlyMap<string, NumberedClause>;

/** How either side is numbered. */
export type RulesOfSides = { readonly before: NumberingRules; readonly after: NumberingRules };

export function compareContents(before: TextContent, after: TextContent, rules: RulesOfSides): Comparison {
  const labels = { before: labelsOf(before, rules.before), after: labelsOf(after, rules.after) };
  const blocks = alignBlocks(sidesOf(before), sidesOf(after)).map((pair) => ({
    ...comparisonOf(pair),
    ...labelPair(pair, labels),
  }));
  return { blocks, changes: blocks.filter((block) => block.change !== 'same').length };
}

function sidesOf(content: TextContent): readonly Side[] {
  return content.content.map((block) => ({ block, id: block.attrs.id }));
}

function labelsOf(content: TextContent, rules: NumberingRules): Labels {
  return numberClauses(
    clausesOf(content).map((clause) => clause.attrs),
    rules,
  );
}

function labelPair(pair: AlignedBlock<Side>, labels: { before: Labels; after: Labels }) {
  const labelBefore = pair.type === 'inserted' ? '' : (labels.before.get(pair.before.id)?.label ?? '');
  const labelAfter = pair.type === 'deleted' ? '' : (labels.after.get(pair.after.id)?.label ?? '');
  return { labelBefore, labelAfter };
}

type Unlabelled = Omit<BlockComparison, 'labelBefore' | 'labelAfter'>;

function comparisonOf(pair: AlignedBlock<Side>): Unlabelled {
  switch (pair.type) {
    case 'inserted':
      return { ...whole(pair.after, 'inserted'), before: null, after: pair.after.block };
    case 'deleted':
      return { ...whole(pair.before, 'deleted'), before: pair.before.block, after: null };
    case 'kept':
      return keptComparison(pair.before.block, pair.after.block, pair.isMoved ? ['place'] : []);
    default:
      return pair satisfies never;
  }
}

function whole({ id, block }: Side, change: 'inserted' | 'deleted') {
  const text = block.type === 'clause' ? blockText(block) : '';
  return {
    id,
    change,
    aspects: [],
    runs: text === '' ? [] : [{ change, text }],
    rows: block.type === 'table' ? wholeTable(block, change) : [],
  };
}

function keptComparison(before: Block, after: Block, place: readonly ChangedAspect[]): Unlabelled {
  const aspects = [...aspectsOf(before, after), ...place];
  return {
    id: after.attrs.id,
    change: aspects.length === 0 ? 'same' : 'changed',
    aspects,
    before,
    after,
    runs: after.type === 'clause' ? wordRuns(blockText(before), blockText(after)) : [],
    rows: rowsOf(before, after),
  };
}

function rowsOf(before: Block, after: Block): readonly RowComparison[] {
  if (after.type !== 'table') return [];
  return before.type === 'table' ? compareTables(before, after) : wholeTable(after, 'inserted');
}

function aspectsOf(before: Block, after: Block): readonly ChangedAspect[] {
  if (before.type !== after.type) return ['kind', 'words'];
  const aspects: ChangedAspect[] = [];
  if (blockText(before) !== blockText(after)) aspects.push('words');
  else if (JSON.stringify(contentOf(before)) !== JSON.stringify(contentOf(after))) aspects.push('format');
  if (before.type === 'clause' && after.type === 'clause') aspects.push(...attributeAspects(before, after));
  return aspects;
}

function contentOf(block: Block) {
  return block.type === 'pageBreak' ? null : (block.content ?? []);
}

const imageDetails = ['file', 'alt', 'width'] as const;
const clauseDetails = ['actor', 'timeLimit', 'record', 'decision', 'goTo'] as const;

function attributeAspects(
  { attrs: before }: ClauseBlock,
  { attrs: after }: ClauseBlock,
): readonly ChangedAspect[] {
  const aspects: ChangedAspect[] = [];
  if (before.kind !== after.kind) aspects.push('kind');
  if (before.level !== after.level) aspects.push('level');
  if (clauseDetails.some((name) => before[name] !== after[name])) aspects.push('details');
  if (imageDetails.some((name) => before[name] !== after[name])) aspects.push('image');
  if (before.dir !== after.dir) aspects.push('direction');
  return aspects;
}

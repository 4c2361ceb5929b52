/** Whether a text is as its template asks (TX-18): locked words, required clauses, places that still wait for words. */
import { isHead } from '../domain/clause-kinds.ts';
import { rankOf } from '../domain/clause-rank.ts';
import type { BringBackFix, Finding } from '../domain/findings.ts';
import type { Guide } from '../domain/guides.ts';
import { excerptOf } from '../domain/sentence.ts';
import { blockText } from './block-text.ts';
import { contentFindings } from './content-findings.ts';
import type { Block, TextContent } from './text-content.ts';

/** All findings of a text that need nothing but the text and its guides: what stops a round is among them. */
export function textFindings(content: TextContent, guides: readonly Guide[]): readonly Finding[] {
  const prompted = new Set<string>(guides.flatMap((each) => (each.prompt === '' ? [] : [each.clauseId])));
  const own = contentFindings(content).map((found) => waiting(found, prompted));
  return [...own, ...guideFindings(content, guides)];
}

/** What a template says about itself: it asks nothing of its own text, and its prompts wait on purpose. */
export function templateFindings(content: TextContent, guides: readonly Guide[]): readonly Finding[] {
  const prompts = guides.map((guide) => ({ ...guide, isLocked: false, isRequired: false }));
  return textFindings(content, prompts).filter(({ code }) => code !== 'prompt-waiting');
}

/** An empty clause with a prompt is no mistake: it waits for its writer. */
function waiting(found: Finding, prompted: ReadonlySet<string>): Finding {
  const isPrompted = found.clauseId !== null && prompted.has(found.clauseId);
  if (found.code !== 'clause-empty' || !isPrompted) return found;
  return { ...found, code: 'prompt-waiting', level: 'warning' };
}

/** Locked clauses that read otherwise or are gone, required ones that are gone or empty; all of level error. */
function guideFindings(content: TextContent, guides: readonly Guide[]): readonly Finding[] {
  const places = new Map<string, number>(content.content.map((block, index) => [block.attrs.id, index]));
  return guides.flatMap((guide, order) => {
    const index = places.get(guide.clauseId);
    const block = index === undefined ? undefined : content.content[index];
    const fix = bringBack(guides, order, places);
    if (index === undefined || block === undefined)
      return guide.isLocked || guide.isRequired ? [lost(guide, fix)] : [];
    return [...changedLock(block, guide, fix), ...emptyRequired(content, guide, index)];
  });
}

type Places = ReadonlyMap<string, number>;

function bringBack(guides: readonly Guide[], order: number, places: Places): BringBackFix | null {
  const guide = guides[order];
  if (guide === undefined) return null;
  const { clauseId, kind, level, words } = guide;
  const after = guides.slice(order + 1);
  const next = after[0];
  const isBelow =
    isHead(kind) &&
    next !== undefined &&
    !isHead(next.kind) &&
    next.prompt !== '' &&
    !places.has(next.clauseId);
  const before = after.find((each) => places.has(each.clauseId))?.clauseId ?? null;
  return { type: 'bring-back', clauseId, kind, level, words, before, below: isBelow ? next.clauseId : null };
}

function lost(guide: Guide, fix: BringBackFix | null): Finding {
  return {
    code: guide.isRequired ? 'required-missing' : 'locked-missing',
    level: 'error',
    clauseId: null,
    params: { section: nameOf(guide) },
    fix,
  };
}

function changedLock(block: Block, guide: Guide, fix: BringBackFix | null): readonly Finding[] {
  if (!guide.isLocked || blockText(block) === guide.words) return [];
  return [{ code: 'locked-changed', level: 'error', clauseId: guide.clauseId, params: {}, fix }];
}

function emptyRequired(content: TextContent, guide: Guide, index: number): readonly Finding[] {
  if (!guide.isRequired || isWritten(content.content, index)) return [];
  const params = { section: nameOf(guide) };
  return [{ code: 'required-empty', level: 'error', clauseId: guide.clauseId, params, fix: null }];
}

function nameOf({ words, prompt }: Guide): string {
  return excerptOf(words.trim() === '' ? prompt : words);
}

/** A clause is written when it has words; a heading when something under it has, whatever lower headings there are. */
function isWritten(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block === undefined || !hasWords(block)) return false;
  const rank = headRank(block);
  if (rank === null) return true;
  for (const under of blocks.slice(index + 1)) {
    const other = headRank(under);
    if (other !== null && other <= rank) return false;
    if (other === null && hasWords(under)) return true;
  }
  return false;
}

/** Null for what is no heading. */
function headRank(block: Block): number | null {
  return block.type === 'clause' && isHead(block.attrs.kind) ? rankOf(block.attrs) : null;
}

/** The header of a table says what is to be written, so it does not count. */
function hasWords(block: Block): boolean {
  if (block.type !== 'table') return blockText(block).trim() !== '';
  const cells = block.content.map((row) => ({
    ...row,
    content: row.content.filter(({ type }) => type === 'cell'),
  }));
  return blockText({ ...block, content: cells }).trim() !== '';
}

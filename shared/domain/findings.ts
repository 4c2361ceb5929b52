/**
 * What is wrong with the structure of a text (TX-4); what is wrong with its words is in `wording-findings.ts`. A finding of level *error* stops the opening of a review; a warning
 * only advises. `message` is a template and a key for translation, like a refusal's.
 */
import { isDivision, isHead } from './clause-kinds.ts';
import type { ClauseKind } from './clause-kinds.ts';
import { rankOf } from './clause-rank.ts';

export type FindingBlock =
  | {
      readonly type: 'clause';
      readonly id: string;
      readonly kind: ClauseKind;
      readonly level: number;
      readonly actor: string;
      readonly text: string;
      /** Figures only: the words that stand for the image. */
      readonly alt?: string;
      /** The footnotes that its words name. */
      readonly footnotes?: readonly string[];
    }
  | {
      readonly type: 'table' | 'pageBreak';
      readonly id: string;
      readonly text: string;
      readonly footnotes?: readonly string[];
    };

export const findingMessages = {
  'text-empty': 'The text is empty.',
  'no-title': 'The text has no title.',
  'id-missing': 'This part of the text has no identity. Retype it.',
  'id-repeated': 'Two parts of the text have the same identity. Retype the second.',
  'clause-empty': 'This clause is empty.',
  'heading-empty': 'This heading has no words.',
  'heading-without-text': 'Nothing stands under this heading.',
  'level-skipped': 'This clause is {{skipped}} levels too deep for what stands before it.',
  'step-without-actor': 'This step does not say who does it.',
  'image-without-alt': 'This image has no words for people who cannot see it.',
  'image-without-caption': 'This image has no caption.',
  'footnote-without-words': 'No words of the text have this footnote.',
  'table-empty': 'This table is empty.',
  'wording-discouraged': '“{{found}}” is discouraged. Write “{{preferred}}”.',
  'term-defined-twice': '“{{term}}” is defined a second time.',
  'term-unused': '“{{term}}” is defined and not used.',
  'term-undefined': '“{{term}}” is a term of the glossary and is not defined here.',
  'reference-broken': 'This clause refers to a clause that is not in the text any more.',
  'reference-to-itself': 'This clause refers to itself.',
  'reference-circular': 'This clause and another refer to each other.',
  'prompt-waiting': 'Nothing is written here yet; the template says what belongs here.',
  'required-missing': 'The template requires “{{section}}”, and it is not in the text.',
  'required-empty': 'The template requires “{{section}}”, and nothing is written there.',
  'locked-missing': 'The template locks “{{section}}”, and it is not in the text.',
  'locked-changed': 'The template locks this clause, and its words were changed.',
  'too-long': 'By estimate the text has {{pages}} pages; this kind of document has at most {{limit}}.',
} as const;
export type FindingCode = keyof typeof findingMessages;
/** Other words for `found`, which stand from `from` to `to` (UTF-16) in the plain text of the block. */
export type WordingFix = {
  readonly type: 'replace';
  readonly from: number;
  readonly to: number;
  readonly found: string;
  readonly by: string;
};
/** The clause as the template has it: its words, or the clause itself where it is gone. */
export type BringBackFix = {
  readonly type: 'bring-back';
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly level: number;
  readonly words: string;
  /** The next clause of the template that is in the text: it goes before that one; to the end where there is none. */
  readonly before: string | null;
  /** The clause that waits for words under it and is gone with it. */
  readonly below: string | null;
};
/** What one click can do about it. */
export type FindingFix =
  | { readonly type: 'remove' }
  | { readonly type: 'set-level'; readonly level: number }
  | { readonly type: 'remove-broken-references' }
  | BringBackFix
  /** Writes a definition below the last one. */
  | { readonly type: 'define'; readonly term: string; readonly meaning: string }
  | WordingFix;

/** An error stops the opening of a round, a warning is worth mending, a hint is worth a look. */
export const findingLevels = ['error', 'warning', 'hint'] as const;
export type FindingLevel = (typeof findingLevels)[number];

export type Finding = {
  readonly code: FindingCode;
  readonly level: FindingLevel;
  readonly clauseId: string | null;
  readonly params: Readonly<Record<string, string | number>>;
  readonly fix: FindingFix | null;
};

/** Every finding in the order of the text; findings about the whole come first. */
export function findingsOf(blocks: readonly FindingBlock[]): readonly Finding[] {
  if (blocks.every((block) => block.text.trim() === ''))
    return [finding({ code: 'text-empty', level: 'error', clauseId: null })];
  return [
    ...titleFindings(blocks),
    ...blocks.flatMap((block, index) => [
      ...identityFindings(block),
      ...emptinessFindings(block, blocks[index + 1]),
      ...stepFindings(block),
      ...figureFindings(block),
    ]),
    ...repeatedIds(blocks),
    ...lonelyFootnotes(blocks),
    ...skippedLevels(blocks),
  ];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.level === 'error');
}

type Found = Pick<Finding, 'code' | 'level' | 'clauseId'> & Partial<Finding>;

function finding(found: Found): Finding {
  return { params: {}, fix: null, ...found };
}

function titleFindings(blocks: readonly FindingBlock[]): readonly Finding[] {
  const hasTitle = blocks.some((block) => block.type === 'clause' && block.kind === 'title');
  return hasTitle ? [] : [finding({ code: 'no-title', level: 'warning', clauseId: null })];
}

function identityFindings(block: FindingBlock): readonly Finding[] {
  return block.id === '' ? [finding({ code: 'id-missing', level: 'error', clauseId: null })] : [];
}

function emptinessFindings(block: FindingBlock, next: FindingBlock | undefined): readonly Finding[] {
  if (block.type === 'pageBreak' || (block.type === 'clause' && block.kind === 'figure')) return [];
  if (block.text.trim() === '') return [emptyFinding(block)];
  if (block.type === 'clause' && isSectionHead(block) && isNothingUnder(block, next)) {
    return [finding({ code: 'heading-without-text', level: 'error', clauseId: block.id })];
  }
  return [];
}

function emptyFinding(block: FindingBlock): Finding {
  const fix = { type: 'remove' } as const;
  if (block.type === 'table')
    return finding({ code: 'table-empty', level: 'warning', clauseId: block.id, fix });
  const isSectionOrTitle = block.type === 'clause' && (block.kind === 'title' || isSectionHead(block));
  return isSectionOrTitle
    ? finding({ code: 'heading-empty', level: 'error', clauseId: block.id, fix })
    : finding({
        code: 'clause-empty',
        level: isNumbered(block) ? 'error' : 'warning',
        clauseId: block.id,
        fix,
      });
}

function isSectionHead(block: { readonly kind: ClauseKind }): boolean {
  return isHead(block.kind);
}

function isNumbered(block: FindingBlock): boolean {
  return block.type === 'clause' && (block.kind === 'provision' || block.kind === 'step');
}

/** A head may be followed at once by a lower one; never by its equal, a higher one or the end. */
function isNothingUnder(head: { kind: ClauseKind; level: number }, next: FindingBlock | undefined): boolean {
  if (next === undefined) return true;
  if (next.type !== 'clause' || !isSectionHead(next)) return false;
  return rankOf(next) <= rankOf(head);
}

/** An image says nothing to who cannot see it unless its words do; a caption tells everyone what it is there for. */
function figureFindings(block: FindingBlock): readonly Finding[] {
  if (block.type !== 'clause' || block.kind !== 'figure') return [];
  const found = (code: FindingCode) => finding({ code, level: 'error', clauseId: block.id });
  return [
    ...((block.alt ?? '').trim() === '' ? [found('image-without-alt')] : []),
    ...(block.text.trim() === '' ? [found('image-without-caption')] : []),
  ];
}

function stepFindings(block: FindingBlock): readonly Finding[] {
  const isOpen = block.type === 'clause' && block.kind === 'step' && block.actor.trim() === '';
  return isOpen ? [finding({ code: 'step-without-actor', level: 'warning', clauseId: block.id })] : [];
}

/** Whose words were deleted, or were taken elsewhere without it. */
function lonelyFootnotes(blocks: readonly FindingBlock[]): readonly Finding[] {
  const named = new Set(blocks.flatMap(({ footnotes = [] }) => footnotes));
  return blocks.flatMap((block) => {
    const isLonely = block.type === 'clause' && block.kind === 'footnote' && !named.has(block.id);
    const fix = { type: 'remove' } as const;
    return isLonely
      ? [finding({ code: 'footnote-without-words', level: 'warning', clauseId: block.id, fix })]
      : [];
  });
}

function repeatedIds(blocks: readonly FindingBlock[]): readonly Finding[] {
  const seen = new Set<string>();
  return blocks.flatMap((block) => {
    if (block.id === '' || !seen.has(block.id)) {
      seen.add(block.id);
      return [];
    }
    return [finding({ code: 'id-repeated', level: 'error', clauseId: block.id })];
  });
}

function skippedLevels(blocks: readonly FindingBlock[]): readonly Finding[] {
  let depth = 0;
  return blocks.flatMap((block) => {
    if (block.type !== 'clause') return [];
    if (isDivision(block.kind)) depth = 0;
    if (block.kind === 'article') depth = 1;
    if (block.kind !== 'heading' && block.kind !== 'provision') return [];
    const skipped = block.level - depth - 1;
    depth = block.level;
    if (skipped <= 0) return [];
    const level = block.level - skipped;
    return [
      finding({
        code: 'level-skipped',
        level: 'warning',
        clauseId: block.id,
        params: { skipped },
        fix: { type: 'set-level', level },
      }),
    ];
  });
}

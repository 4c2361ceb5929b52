/**
 * What a template says about single clauses (TX-18). Guides stand in the ledger beside the text, by the id of the clause: so
 * they stay with a clause that is moved or split, are in no version and no output, and no editor can change them.
 */
import type { ClauseKind } from './clause-kinds.ts';
import type { ClauseId } from './ids.ts';
import type { Kind } from './stages.ts';

export type Guide = {
  readonly clauseId: ClauseId;
  /** What the writer is told while nothing is written; may be empty. */
  readonly prompt: string;
  /** The words are not the writer's to change. */
  readonly isLocked: boolean;
  /** The clause, and where it is a heading something under it, must be there when the text is circulated. */
  readonly isRequired: boolean;
  /** The clause as it was when the document began: what a locked one must read, and what brings a lost one back. */
  readonly kind: ClauseKind;
  readonly level: number;
  readonly words: string;
};

export const guideLimits = {
  guides: 300,
  /** Characters. */
  prompt: 500,
  words: 5_000,
  excerpt: 300,
  pages: 500,
} as const;

/** Whether it says anything; one that does not is as good as none. */
export function saysSomething({ prompt, isLocked, isRequired }: Guide): boolean {
  return prompt !== '' || isLocked || isRequired;
}

/** The guides with this one in the place of an earlier one about the same clause; without it when it says nothing. */
export function withGuide(guides: readonly Guide[], guide: Guide): readonly Guide[] {
  const index = guides.findIndex(({ clauseId }) => clauseId === guide.clauseId);
  if (index < 0) return saysSomething(guide) ? [...guides, guide] : guides;
  return guides.toSpliced(index, 1, ...(saysSomething(guide) ? [guide] : []));
}

/** All the words of a locked clause; of others enough to know the clause by. */
export function wordsToKeep(words: string, { isLocked }: Pick<Guide, 'isLocked'>): string {
  return isLocked ? words : words.slice(0, guideLimits.excerpt);
}

const usualLimits: Readonly<Partial<Record<Kind, number>>> = { 'mapping-report': 20, 'summary-brief': 4 };

/** How many pages a document of this kind has at most, without annexes, unless its template says otherwise; null for no limit. */
export function usualPageLimit(kind: Kind): number | null {
  return usualLimits[kind] ?? null;
}

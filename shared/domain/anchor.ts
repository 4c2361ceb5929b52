import type { ClauseId } from './ids.ts';

/** Words of one clause as the person saw them. `from`/`to` count UTF-16 units in the clause's plain text. */
export type QuotedWords = {
  readonly clauseId: ClauseId;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
};

/**
 * What a thread is about (CM-3): the whole document, a clause, or exact words (of one or more neighbouring clauses).
 * `number` is the clause's number and `version` the last cut version when the thread was opened; both stay as they were.
 */
export type Anchor =
  | { readonly scope: 'document'; readonly version: number | null }
  | {
      readonly scope: 'clause';
      readonly clauseId: ClauseId;
      readonly number: string;
      readonly version: number | null;
    }
  | {
      readonly scope: 'words';
      readonly words: readonly QuotedWords[];
      readonly number: string;
      readonly version: number | null;
    };

/**
 * Proposed wording for one clause (an amendment, CM-4). `base` is the clause's plain text when it was proposed: if the
 * clause reads otherwise at acceptance, a person decides between the three texts.
 */
export type Wording =
  | {
      readonly kind: 'change';
      readonly clauseId: ClauseId;
      readonly number: string;
      readonly base: string;
      readonly text: string;
    }
  | { readonly kind: 'delete'; readonly clauseId: ClauseId; readonly number: string; readonly base: string }
  | {
      readonly kind: 'insert-after';
      readonly clauseId: ClauseId;
      readonly number: string;
      readonly base: string;
      readonly text: string;
    };

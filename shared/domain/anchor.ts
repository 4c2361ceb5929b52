import type { ClauseId } from './ids.ts';

/** What a reference in words that are kept referred to, and how it read at the time (TX-3). */
export type ShownReference = { readonly target: ClauseId; readonly words: string };

/**
 * Words of one clause as the person saw them. `from`/`to` count UTF-16 units in the clause's plain text, in which a
 * reference is one sign; `references` are those of the quote in their order, absent where it has none.
 */
export type QuotedWords = {
  readonly clauseId: ClauseId;
  readonly quote: string;
  readonly from: number;
  readonly to: number;
  readonly references?: readonly ShownReference[];
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
 * clause reads otherwise at acceptance, a person decides between the three texts. In both texts a reference is one sign,
 * and the lists say what each refers to; they are absent where there is none.
 */
export type Wording =
  | (WordingPlace & { readonly kind: 'change' } & NewWords)
  | (WordingPlace & { readonly kind: 'delete' })
  | (WordingPlace & { readonly kind: 'insert-after' } & NewWords);

type WordingPlace = {
  readonly clauseId: ClauseId;
  readonly number: string;
  readonly base: string;
  readonly baseReferences?: readonly ShownReference[];
};

type NewWords = { readonly text: string; readonly references?: readonly ShownReference[] };

import { shownQuote } from '../../../shared/content/shown-words.ts';
import type { QuotedWords } from '../../../shared/domain/anchor.ts';

/** What a comment being written is about. */
export type DraftAnchor =
  | { readonly scope: 'document' }
  | { readonly scope: 'clause'; readonly clauseId: string }
  | { readonly scope: 'words'; readonly words: readonly QuotedWords[] };

/** Quoted words as they were read when they were quoted. */
export function quoteOf(words: readonly Pick<QuotedWords, 'quote' | 'references'>[]): string {
  return words.map(shownQuote).join(' … ');
}

import type { QuotedWords } from '../../../shared/domain/anchor.ts';

/** What a comment being written is about. */
export type DraftAnchor =
  | { readonly scope: 'document' }
  | { readonly scope: 'clause'; readonly clauseId: string }
  | { readonly scope: 'words'; readonly words: readonly QuotedWords[] };

export function quoteOf(words: readonly { readonly quote: string }[]): string {
  return words.map(({ quote }) => quote).join(' … ');
}

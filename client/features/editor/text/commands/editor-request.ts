import type { QuotedWords } from '../../../../../shared/domain/anchor.ts';

/** What a comment would be about: the selected words, or the block with the caret when none are selected. */
export type CommentTarget = { readonly words: readonly QuotedWords[]; readonly blockId: string };

/** What keys ask of the page around the text without saying more. */
export type PageRequest =
  | 'focus-toolbar'
  | 'open-link'
  | 'open-reference'
  | 'open-image'
  | 'open-characters'
  | 'show-term'
  | 'find'
  | 'replace'
  | 'find-next'
  | 'find-previous'
  | 'open-outline'
  | 'toggle-reading'
  | 'open-help';

/** What keys and clicks in the text ask of the page around it. */
export type EditorRequest =
  | { readonly type: PageRequest }
  | { readonly type: 'comment'; readonly target: CommentTarget }
  | { readonly type: 'copy-link'; readonly blockId: string }
  | { readonly type: 'open-thread'; readonly threadId: string };

/** What the page and the thread that reviews the text tell each other. */
import type { ReviewTerms, TextReview } from '../../../shared/content/text-review.ts';
import type { Block } from '../../../shared/content/text-content.ts';

export type ToReviewer =
  | { readonly type: 'terms'; readonly terms: ReviewTerms }
  /** From block `from` on, `removed` blocks became `blocks`. */
  | {
      readonly type: 'blocks';
      readonly from: number;
      readonly removed: number;
      readonly blocks: readonly Block[];
    };

/** Sent only when it differs from the one before. */
export type FromReviewer = { readonly review: TextReview };

import { clause } from '../../../shared/content/build.ts';
import type { Draft, Words } from '../../../shared/content/build.ts';
import type { Inline } from '../../../shared/content/text-content.ts';

/** Words that have the footnote `id`. */
export function noted(words: string, id: string): Inline {
  return { type: 'text', text: words, marks: [{ type: 'footnote', attrs: { id } }] };
}

/** Stands below the block of the words that name it. */
export function footnote(id: string, words: Words): Draft {
  return () => clause('footnote', 1, words)(id);
}

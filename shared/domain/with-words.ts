import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

const starts = [
  'Validated the text',
  'Returned the text for revision',
  'Cleared the document',
  'Returned the document',
  'Withdrew the document',
  'Reinstated the document',
] as const;

/** Every template `withWords` may answer, for translation. */
export const withWordsTemplates: readonly string[] = starts.flatMap((start) => [start, `${start}: {{text}}`]);

/** A sentence with the reason or note behind a colon, where there is one. */
export function withWords(start: (typeof starts)[number], words: string): Sentence {
  const text = excerptOf(words);
  return text === '' ? sentence(start) : sentence(`${start}: {{text}}`, { text });
}

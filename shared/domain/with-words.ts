import { excerptOf, sentence } from './sentence.ts';
import type { Sentence } from './sentence.ts';

type WithWords =
  | 'Validated the text'
  | 'Returned the text for revision'
  | 'Cleared the document'
  | 'Returned the document'
  | 'Withdrew the document'
  | 'Reinstated the document';

/** A sentence with the reason or note behind a colon, where there is one. */
export function withWords(start: WithWords, words: string): Sentence {
  const text = excerptOf(words);
  return text === '' ? sentence(start) : sentence(`${start}: {{text}}`, { text });
}

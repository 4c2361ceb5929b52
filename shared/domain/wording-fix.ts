/** What may be written for a discouraged wording at one click: only where the sentence around it still holds. */
import type { WordingFix } from './findings.ts';
import type { GlossaryTerm } from './glossary.ts';
import { pluralOf } from './plural-of.ts';
import type { PhraseMatch } from './phrase-finder.ts';
import { wordsOf } from './words.ts';
import type { Word } from './words.ts';

export type WordingPlace = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly match: PhraseMatch<GlossaryTerm>;
};

/** A term that is an explanation rather than words to write is left to the person. */
const plain = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N} '’-]*$/u;

/**
 * The fix, or null where an article, a gender or a plural might be wrong after it: English where `a` or `an` would change
 * or the plural is unknown, other languages where the first word of the wording would change.
 */
export function wordingFix({ text, words, match }: WordingPlace): WordingFix | null {
  const { from, to, value, first, isPlural, isExact } = match;
  const preferred = isPlural ? pluralPhrase(value) : value.term;
  if (preferred === null || !plain.test(preferred)) return null;
  const isSafe =
    value.language === 'en'
      ? holdsArticle(words, first, preferred)
      : wordsOf(preferred)[0]?.folded === words[first]?.folded;
  if (!isSafe) return null;
  const found = text.slice(from, to);
  return { type: 'replace', from, to, found, by: isExact ? preferred : inCapitalsOf(found, preferred) };
}

function pluralPhrase({ term, language }: GlossaryTerm): string | null {
  const words = wordsOf(term);
  const plural = pluralOf(
    words.map(({ exact }) => exact),
    language,
  );
  if (plural === null) return null;
  return plural.map((word, index) => `${words[index]?.gap ?? ''}${word}`).join('');
}

function holdsArticle(words: readonly Word[], first: number, preferred: string): boolean {
  const article = words[first - 1]?.folded;
  if (words[first]?.gap !== ' ' || (article !== 'a' && article !== 'an')) return true;
  return beginsWithVowel(words[first]?.folded ?? '') === beginsWithVowel(preferred);
}

function beginsWithVowel(word: string): boolean {
  return /^[aeiou]/i.test(word);
}

/** As the wording was written: ALL CAPITALS, Capital first, or as the term is. */
function inCapitalsOf(found: string, term: string): string {
  const [first = '', ...rest] = term;
  const hasSmall = found !== found.toUpperCase();
  const letters = found.match(/\p{L}/gu)?.length ?? 0;
  if (!hasSmall && letters > 1) return term.toUpperCase();
  return /^\p{Lu}/u.test(found) ? `${first.toUpperCase()}${rest.join('')}` : term;
}

/** Finds many phrases in a text in one pass over its words, each also in its regular plural. */
import { pluralOf } from './plural-of.ts';
import { wordsOf } from './words.ts';
import type { Stretch, Word } from './words.ts';

export type Phrase<T> = { readonly phrase: string; readonly value: T };
export type PhraseMatch<T> = Stretch & {
  readonly value: T;
  readonly isPlural: boolean;
  /** The phrase has capitals and stands here in these. */
  readonly isExact: boolean;
  /** Index of its first word. */
  readonly first: number;
};
export type FindPhrases<T> = (words: readonly Word[]) => readonly PhraseMatch<T>[];

type Form<T> = {
  readonly words: readonly string[];
  readonly gaps: readonly string[];
  /** A phrase with capitals (an acronym, a name) is found in these capitals only, any other in all. */
  readonly isExact: boolean;
  readonly isPlural: boolean;
  readonly value: T;
};

/** Every place of every phrase, also overlapping ones, in the order of the text. */
export function createPhraseFinder<T>(phrases: readonly Phrase<T>[], language: string): FindPhrases<T> {
  const forms = new Map<string, Form<T>[]>();
  for (const form of phrases.flatMap((phrase) => formsOf(phrase, language))) {
    const first = form.words[0]?.toLowerCase() ?? '';
    forms.set(first, [...(forms.get(first) ?? []), form]);
  }
  return (words) => {
    const matches: PhraseMatch<T>[] = [];
    for (const [first, word] of words.entries()) {
      const begun = forms.get(word.folded);
      if (begun === undefined) continue;
      for (const form of begun) if (isAt(form, words, first)) matches.push(matchOf(form, words, first));
    }
    return matches;
  };
}

function formsOf<T>({ phrase, value }: Phrase<T>, language: string): readonly Form<T>[] {
  const words = wordsOf(phrase);
  if (words.length === 0) return [];
  const isExact = /\p{Lu}/u.test(phrase);
  const singular = words.map(({ exact, folded }) => (isExact ? exact : folded));
  const plural = pluralOf(singular, language);
  const shared = { gaps: words.map(({ gap }) => gap), isExact, value };
  const form = { ...shared, words: singular, isPlural: false };
  return plural === null ? [form] : [form, { ...shared, words: plural, isPlural: true }];
}

function isAt<T>(form: Form<T>, words: readonly Word[], first: number): boolean {
  return form.words.every((wanted, index) => {
    const word = words[first + index];
    if (word === undefined || (form.isExact ? word.exact : word.folded) !== wanted) return false;
    return index === 0 || word.gap === form.gaps[index];
  });
}

function matchOf<T>(form: Form<T>, words: readonly Word[], first: number): PhraseMatch<T> {
  const from = words[first]?.from ?? 0;
  const to = words[first + form.words.length - 1]?.to ?? from;
  const { value, isPlural, isExact } = form;
  return { from, to, value, isPlural, isExact, first };
}

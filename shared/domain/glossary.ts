/**
 * The words a project has agreed on (TX-5). An entry is one term in one language: how it is written, what it means, and
 * the wordings that are not to be used for it.
 */
import type { GlossaryEntryId } from './ids.ts';
import { ok, refuse } from './refusal.ts';
import type { Result } from './refusal.ts';

export const glossaryLanguages = ['en', 'fr', 'es', 'sw', 'pt', 'ar'] as const;
export type GlossaryLanguage = (typeof glossaryLanguages)[number];

export type GlossaryTerm = {
  readonly language: GlossaryLanguage;
  readonly term: string;
  readonly definition: string;
  /** Where the term or its meaning is from. */
  readonly source: string;
  /** Wordings in the same language for which the term is to be written; without `|`, `;` and line breaks. */
  readonly discouraged: readonly string[];
  /** The term in other languages. */
  readonly equivalents: Readonly<Partial<Record<GlossaryLanguage, string>>>;
  readonly note: string;
};
export type GlossaryEntry = GlossaryTerm & { readonly id: GlossaryEntryId };

/** Most characters (code points, as the contract counts) of each field, discouraged wordings of a term, and terms of a glossary. */
export const glossaryLimits = {
  term: 200,
  definition: 2000,
  source: 500,
  note: 2000,
  discouraged: 30,
  terms: 2000,
} as const;

/** What a discouraged wording may not hold, because a table separates wordings by it. */
export const wordingSeparator = /[|;\r\n]/;

export function isGlossaryLanguage(language: string): language is GlossaryLanguage {
  return glossaryLanguages.some((each) => each === language);
}

/** Two spellings with the same key are one term: capitals, accents' encoding and blanks do not count. */
export function termKey(term: string): string {
  return term.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Refused `discouraged-itself` when a wording is the term. */
export function checkTerm({ term, discouraged }: GlossaryTerm): Result<true> {
  const isItself = discouraged.some((each) => termKey(each) === termKey(term));
  return isItself ? refuse('discouraged-itself', {}, 'discouraged') : ok(true);
}

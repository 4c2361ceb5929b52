import type { GlossaryLanguage, GlossaryTerm } from '../../../shared/domain/glossary.ts';

type Meaning = {
  readonly means: string;
  readonly source: string;
  /** Discouraged wordings. */
  readonly not?: readonly string[];
  readonly fr?: string;
  readonly en?: string;
  readonly es?: string;
  readonly note?: string;
};

/** A term of the list Concord brings along, in few words. */
export function starterTerm(language: GlossaryLanguage, term: string, meaning: Meaning): GlossaryTerm {
  const { means, source, not = [], note = '', fr, en, es } = meaning;
  const equivalents = {
    ...(fr === undefined ? {} : { fr }),
    ...(en === undefined ? {} : { en }),
    ...(es === undefined ? {} : { es }),
  };
  return { language, term, definition: means, source, discouraged: not, equivalents, note };
}

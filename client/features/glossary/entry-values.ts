/** A term as the form holds it: discouraged wordings line by line, a field for each language. */
import type { GlossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { glossaryLanguages } from '../../../shared/domain/glossary.ts';
import type { GlossaryLanguage, GlossaryTerm } from '../../../shared/domain/glossary.ts';

export type EntryValues = Omit<GlossaryTerm, 'discouraged' | 'equivalents'> & {
  readonly discouraged: string;
  readonly equivalents: Record<GlossaryLanguage, string>;
};

export function valuesOf(entry: GlossaryEntryView | null, usual: GlossaryLanguage): EntryValues {
  const { language = usual, term = '', definition = '', source = '', note = '' } = entry ?? {};
  const equivalents = { en: '', fr: '', es: '', sw: '', pt: '', ar: '', ...entry?.equivalents };
  const discouraged = (entry?.discouraged ?? []).join('\n');
  return { language, term, definition, source, note, discouraged, equivalents };
}

export function termOf({ discouraged, equivalents, ...rest }: EntryValues) {
  const others = glossaryLanguages.filter(
    (language) => language !== rest.language && equivalents[language].trim() !== '',
  );
  return {
    ...rest,
    discouraged: discouraged.split(/[\n;|]/).flatMap((each) => (each.trim() === '' ? [] : [each.trim()])),
    equivalents: Object.fromEntries(others.map((language) => [language, equivalents[language]])),
  };
}

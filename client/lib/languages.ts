/** The languages the interface is offered in: English, and each whose file of sentences is complete (a test checks). */
import type { Resource } from 'i18next';

const files = import.meta.glob<{ default: Record<string, string> }>('../locales/*.json');

const names: Readonly<Record<string, string>> = {
  en: 'English',
  fr: 'Français',
  es: 'Español',
  sw: 'Kiswahili',
};

export type OfferedLanguage = { readonly value: string; readonly label: string };

export const offeredLanguages: readonly OfferedLanguage[] = Object.entries(names)
  .filter(([code]) => pathOf(code) in files)
  .map(([value, label]) => ({ value, label }));

export function isOffered(language: string): boolean {
  return offeredLanguages.some((each) => each.value === language);
}

/** English sentences are the keys themselves; the English file only holds the forms for one of a thing (`…_one`). */
export async function loadSentences(language: string): Promise<Resource[string]['translation']> {
  const load = files[pathOf(language)];
  return load === undefined ? {} : (await load()).default;
}

function pathOf(language: string): string {
  return `../locales/${language}.json`;
}

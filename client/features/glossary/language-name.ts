import { useCallback } from 'react';
import { useLanguage } from '../../lib/i18n.ts';

/** The name of a language in the language of the interface. */
export function useLanguageName(): (code: string) => string {
  const language = useLanguage();
  return useCallback(
    (code) => {
      const name = new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
      return `${name.slice(0, 1).toLocaleUpperCase(language)}${name.slice(1)}`;
    },
    [language],
  );
}

import { useCallback } from 'react';
import { textLanguages } from '../../../shared/contract/language-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { textLanguageWords } from '../../ui/words.ts';

/** The name of a language of texts in the language of the interface; its code where it has none. */
export function useTextLanguage(): (code: string) => string {
  const t = useT();
  return useCallback(
    (code) => {
      const known = textLanguages.find((each) => each === code.split('-')[0]);
      return known === undefined ? code : t(textLanguageWords[known]);
    },
    [t],
  );
}

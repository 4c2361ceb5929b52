/** Translation: the English sentence is the key, `{{name}}` marks a param. */
import i18next from 'i18next';
import type { i18n } from 'i18next';
import { useCallback } from 'react';
import { initReactI18next, useTranslation } from 'react-i18next';
import { isOffered, loadSentences } from './languages.ts';

export type TranslateParams = Readonly<Record<string, string | number>>;
export type Translate = (key: string, params?: TranslateParams) => string;

const rememberedAs = 'concord.language';

/** Starts in the language this browser last used, else in the browser's own where it is offered. */
export async function createI18n(): Promise<i18n> {
  const instance = i18next.createInstance();
  await instance.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    resources: {},
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  await switchLanguage(instance, rememberedLanguage());
  return instance;
}

/** Loads the language's sentences when needed, then shows them everywhere. */
export async function switchLanguage(instance: i18n, wanted: string): Promise<void> {
  const language = isOffered(wanted) ? wanted : 'en';
  if (!instance.hasResourceBundle(language, 'translation')) {
    instance.addResourceBundle(language, 'translation', await loadSentences(language));
  }
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
  window.localStorage.setItem(rememberedAs, language);
}

export function useT(): Translate {
  const { t } = useTranslation();
  return useCallback<Translate>((key, params) => t(key, { ...params }), [t]);
}

export function useLanguage(): string {
  return useTranslation().i18n.language;
}

function rememberedLanguage(): string {
  return window.localStorage.getItem(rememberedAs) ?? navigator.language.slice(0, 2);
}

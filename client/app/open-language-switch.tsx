import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { switchLanguage, useT } from '../lib/i18n.ts';
import { offeredLanguages } from '../lib/languages.ts';

/** For people who are not signed in: remembered in this browser only. */
export function OpenLanguageSwitch() {
  const t = useT();
  const { i18n } = useTranslation();
  if (offeredLanguages.length < 2) return null;
  return (
    <NativeSelect
      size="xs"
      aria-label={t('Language')}
      data={[...offeredLanguages]}
      value={i18n.language}
      onChange={(event) => void switchLanguage(i18n, event.currentTarget.value)}
    />
  );
}

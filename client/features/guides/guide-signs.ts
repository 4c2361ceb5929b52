import type { GuidesView } from '../../../shared/contract/template-routes.ts';
import type { Translate } from '../../lib/i18n.ts';

/** What a guide asks, in a word each; nothing about a prompt that is seen itself. */
export function wordsOfSigns(
  t: Translate,
  { isLocked, isRequired, prompt }: GuidesView['guides'][number],
  isPromptShown: boolean,
): readonly string[] {
  return [
    ...(isLocked ? [t('Locked')] : []),
    ...(isRequired ? [t('Required')] : []),
    ...(prompt === '' || isPromptShown ? [] : [t('Prompt')]),
  ];
}

/** Checks of inputs before they are sent, for `validate` of a form. The server checks everything again. */
import type { Translate } from '../lib/i18n.ts';

export type Check = (value: string) => string | null;

export const shortestPassword = 10;

export function filledIn(t: Translate): Check {
  return (value) => (value.trim() === '' ? t('Fill this in.') : null);
}

export function anEmail(t: Translate): Check {
  return (value) => (/^\S+@\S+\.\S+$/.test(value.trim()) ? null : t('This is not an e-mail address.'));
}

export function longEnough(t: Translate): Check {
  return (value) =>
    value.length < shortestPassword
      ? t('A password has at least {{length}} characters.', { length: shortestPassword })
      : null;
}

import type { Translate } from '../lib/i18n.ts';

const limit = /^At most (\d+) characters\.$/;

/** What the server says about one input, in the person's language; only limits come with their number filled in. */
export function fieldText(t: Translate, message: string): string {
  const max = limit.exec(message)?.[1];
  return max === undefined ? t(message) : t('At most {{max}} characters.', { max });
}

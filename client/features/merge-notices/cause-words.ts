import type { MergeNoticeView } from '../../../shared/contract/merge-routes.ts';
import type { Translate } from '../../lib/i18n.ts';

/** Who wrote the words, and what became of their place meanwhile. */
export function causeWords(t: Translate, notice: MergeNoticeView): string {
  const author = notice.authorName ?? t('Somebody');
  const other = notice.changedByName ?? t('Somebody');
  switch (notice.fate) {
    case 'moved':
      return t('{{author}} wrote this in a clause that {{other}} was moving.', { author, other });
    case 'joined':
      return t('{{author}} wrote this in a clause that {{other}} was joining to another.', { author, other });
    case 'deleted':
      return t('{{author}} wrote this in a clause that {{other}} was deleting.', { author, other });
    case 'rewritten':
      return t('{{author}} wrote this in a part of a clause that {{other}} was replacing.', {
        author,
        other,
      });
    case null:
      return t('{{author}} wrote this in a place that is gone.', { author });
    default:
      return notice.fate satisfies never;
  }
}

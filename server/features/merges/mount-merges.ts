import { mergeRoutes } from '../../../shared/contract/merge-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { listNotices } from './list-notices.ts';
import type { MergeContext } from './merge-context.ts';
import { dismissNotice, putBackWords } from './settle-notice.ts';

/** Whoever may edit the text sees what was hidden from it, and nobody else. */
export function mountMerges(api: Api, context: DocumentContext, merges: MergeContext): void {
  const access = mayInDocument(context, 'text.edit');
  api.mount({
    route: mergeRoutes.listMergeNotices,
    access,
    handle: async ({ granted }) => ok({ items: await listNotices(merges, granted) }),
  });
  api.mount({
    route: mergeRoutes.putBackWords,
    access,
    handle: ({ granted, params }) => putBackWords(merges, { ...params, actor: granted.actor }),
  });
  api.mount({
    route: mergeRoutes.dismissMergeNotice,
    access,
    handle: ({ granted, params }) => dismissNotice(merges, { ...params, actor: granted.actor }),
  });
}

import { contributionRoutes as routes } from '../../../shared/contract/contribution-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { answerDisposition } from './answer-disposition.ts';
import { contributeToThread } from './contribute.ts';
import { dispose } from './dispose.ts';
import { listAmendments, listThreads } from './list-contributions.ts';
import { openThread } from './open-thread.ts';
import { proposeAmendment } from './propose-amendment.ts';

export function mountContributions(api: Api, context: DocumentContext): void {
  mountThreads(api, context);
  mountAmendments(api, context);
  mountAnswers(api, context);
}

function mountThreads(api: Api, context: DocumentContext): void {
  api.mount({
    route: routes.listThreads,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted, query }) => ok(listThreads(context, granted, query)),
  });
  api.mount({
    route: routes.openThread,
    access: mayInDocument(context, 'thread.open'),
    handle: ({ granted, body }) => openThread(context, granted, body),
  });
  api.mount({
    route: routes.reply,
    access: mayInDocument(context, 'thread.reply'),
    handle: ({ granted, params: { threadId }, body }) =>
      contributeToThread(context, granted, {
        type: 'reply',
        threadId,
        commentId: asId(context.ids.next()),
        body: body.body,
      }),
  });
  api.mount({
    route: routes.editComment,
    access: mayInDocument(context, 'thread.reply'),
    handle: ({ granted, params: { threadId, commentId }, body }) =>
      contributeToThread(context, granted, { type: 'edit-comment', threadId, commentId, body: body.body }),
  });
  api.mount({
    route: routes.resolveThread,
    access: mayInDocument(context, 'thread.reply'),
    handle: ({ granted, params: { threadId }, body }) =>
      contributeToThread(context, granted, {
        type: body.isResolved ? 'resolve-thread' : 'reopen-thread',
        threadId,
      }),
  });
}

function mountAmendments(api: Api, context: DocumentContext): void {
  api.mount({
    route: routes.listAmendments,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted, query }) => ok(listAmendments(context, granted, query)),
  });
  api.mount({
    route: routes.proposeAmendment,
    access: mayInDocument(context, 'amendment.propose'),
    handle: ({ granted, body }) => proposeAmendment(context, granted, body),
  });
}

/** Authors withdraw and answer what the secretariat disposes: whose right it is depends on the contribution. */
function mountAnswers(api: Api, context: DocumentContext): void {
  api.mount({
    route: routes.dispose,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, body }) => dispose(context, granted, body),
  });
  api.mount({
    route: routes.answerDisposition,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, body }) => answerDisposition(context, granted, body),
  });
}

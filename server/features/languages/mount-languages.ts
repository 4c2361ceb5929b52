import { languageRoutes } from '../../../shared/contract/language-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { confirmClauses } from './confirm-clauses.ts';
import { listLanguages } from './list-languages.ts';
import { makeAuthoritative } from './make-authoritative.ts';
import { listConfirmations, readConfirmedClause } from './read-confirmations.ts';
import { startTranslation } from './start-translation.ts';

export function mountLanguages(api: Api, context: DocumentContext): void {
  api.mount({
    route: languageRoutes.listLanguages,
    access: mayInDocument(context, 'document.read'),
    handle: async ({ granted }) => ok({ items: [...(await listLanguages(context, granted))] }),
  });
  api.mount({
    route: languageRoutes.startTranslation,
    access: mayInDocument(context, 'translation.start'),
    handle: ({ granted, body }) => startTranslation(context, granted, body),
  });
  api.mount({
    route: languageRoutes.listConfirmations,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted }) => listConfirmations(context, granted),
  });
  api.mount({
    route: languageRoutes.confirmClauses,
    access: mayInDocument(context, 'translation.confirm'),
    handle: ({ granted, body }) => confirmClauses(context, granted, body.clauses),
  });
  api.mount({
    route: languageRoutes.getConfirmedClause,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params }) => readConfirmedClause(context, granted, params.clauseId),
  });
  api.mount({
    route: languageRoutes.makeAuthoritative,
    access: mayInDocument(context, 'authority.change'),
    handle: ({ granted, body }) => makeAuthoritative(context, granted, body.reason),
  });
}

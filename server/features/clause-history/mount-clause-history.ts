import { clauseRoutes } from '../../../shared/contract/clause-routes.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { createClauseIndex } from './clause-index.ts';
import { getClauseHistory } from './get-clause-history.ts';

export function mountClauseHistory(api: Api, documents: DocumentContext): void {
  const context = { ...documents, clauseIndex: createClauseIndex(documents) };
  api.mount({
    route: clauseRoutes.getClauseHistory,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params }) => getClauseHistory(context, granted, params.clauseId),
  });
}

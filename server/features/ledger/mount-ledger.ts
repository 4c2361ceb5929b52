import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { listLedger } from './list-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

export function mountLedger(api: Api, context: DocumentContext): void {
  api.mount({
    route: documentRoutes.getLedger,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted, query }) => ok(await listLedger(context, granted, query)),
  });
  api.mount({
    route: documentRoutes.verifyLedger,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted }) => ok(await verifyLedger(context, granted)),
  });
}

import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { sendCommand } from './send-command.ts';

/** Which command it is stands in the body: the guard asks whether the document is visible, the use case the rest. */
export function mountLifecycle(api: Api, context: DocumentContext): void {
  api.mount({
    route: documentRoutes.sendCommand,
    access: mayInDocument(context, 'document.read'),
    handle: ({ granted, body }) => sendCommand(context, granted, body),
  });
}

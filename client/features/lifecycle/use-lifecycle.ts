import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useCommand } from '../../lib/query.ts';

const touched = [
  routes.getDocument,
  routes.listVersions,
  routes.listThreads,
  routes.listAmendments,
  routes.getLedger,
  routes.verifyLedger,
  routes.listDocuments,
  routes.getHome,
];

export type SendLifecycle = (command: LifecycleRequest) => Promise<DocumentView>;

/** Sends lifecycle commands of one document, bound to the state the person was looking at (LC-4). */
export function useLifecycle(document: DocumentView): SendLifecycle {
  const { mutateAsync } = useCommand(routes.sendCommand, { invalidates: touched });
  return (command) =>
    mutateAsync({ params: { documentId: document.id }, body: { expectedSeq: document.seq, command } });
}

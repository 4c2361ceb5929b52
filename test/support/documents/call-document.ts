import type { z } from 'zod';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { project } from '../builders/actors.ts';
import type { ApiClient } from '../server/api-client.ts';

type NewThread = z.input<typeof contributionRoutes.openThread.body>;
type Disposition = z.input<typeof contributionRoutes.dispose.body>;
type NewDocument = z.input<typeof projectRoutes.createDocument.body>;

/** What one person does with documents over HTTP; refused requests throw unless `call` is used. */
export function workAs(client: ApiClient) {
  const to = (documentId: DocumentId) => ({ params: { documentId } });
  return {
    client,
    create: (body: NewDocument) =>
      client.get(projectRoutes.createDocument, { params: { projectId: project }, body }).then(({ id }) => id),
    document: (id: DocumentId) => client.get(documentRoutes.getDocument, to(id)),
    send: (id: DocumentId, command: LifecycleRequest, expectedSeq?: number) =>
      client.get(documentRoutes.sendCommand, { ...to(id), body: { command, expectedSeq } }),
    trySend: (id: DocumentId, command: LifecycleRequest, expectedSeq?: number) =>
      client.call(documentRoutes.sendCommand, { ...to(id), body: { command, expectedSeq } }),
    comment: (id: DocumentId, body: NewThread) =>
      client.get(contributionRoutes.openThread, { ...to(id), body }),
    dispose: (id: DocumentId, body: Disposition) =>
      client.get(contributionRoutes.dispose, { ...to(id), body }),
    threads: (id: DocumentId) => client.get(contributionRoutes.listThreads, to(id)),
    amendments: (id: DocumentId) => client.get(contributionRoutes.listAmendments, to(id)),
    text: (id: DocumentId) =>
      client
        .get(versionRoutes.getVersion, { params: { documentId: id, number: 'current' } })
        .then(({ content }) => content),
    cut: (id: DocumentId, name: string) =>
      client.get(versionRoutes.cutVersion, { ...to(id), body: { name } }),
    versions: (id: DocumentId) => client.get(versionRoutes.listVersions, to(id)),
    verify: (id: DocumentId) => client.get(documentRoutes.verifyLedger, to(id)),
    ledger: (id: DocumentId) => client.get(documentRoutes.getLedger, { ...to(id), query: { limit: 200 } }),
  };
}

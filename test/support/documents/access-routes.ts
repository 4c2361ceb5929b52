import { attachmentRoutes } from '../../../shared/contract/attachment-routes.ts';
import { clauseRoutes } from '../../../shared/contract/clause-routes.ts';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { mergeRoutes } from '../../../shared/contract/merge-routes.ts';
import { templateRoutes } from '../../../shared/contract/template-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { defaultFormat } from '../../../shared/domain/number-format.ts';
import type { Grant } from '../../../shared/domain/access-table.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId, ThreadId } from '../../../shared/domain/ids.ts';
import type { ApiClient } from '../server/api-client.ts';
import { attach, codeOf, notes } from './attach.ts';

/** A route with the grant of the access table it needs. */
export type GrantedRoute = {
  readonly name: string;
  readonly grant: Grant;
  /** The status of the answer, and the refusal's code. */
  readonly call: (client: ApiClient, documentId: DocumentId) => Promise<Answered>;
};
export type Answered = { readonly status: number; readonly code: string | null };

type Call = Promise<
  | { readonly ok: true; readonly status: number }
  | { readonly ok: false; readonly status: number; readonly problem: { readonly code: string } }
>;

async function answered(call: Call): Promise<Answered> {
  const answer = await call;
  return { status: answer.status, code: answer.ok ? null : answer.problem.code };
}

const threadId: ThreadId = asId('unknown');
const subject = { kind: 'thread', id: threadId } as const;

/** Every route below a document but the lifecycle, which has its own table. Contributions that do not exist answer 404 `unknown-contribution`. */
export const grantedRoutes: readonly GrantedRoute[] = [
  route('list versions', 'read', (client, documentId) =>
    client.call(versionRoutes.listVersions, { params: { documentId } }),
  ),
  route('read the text', 'read', (client, documentId) =>
    client.call(versionRoutes.getVersion, { params: { documentId, number: 'current' } }),
  ),
  route('read the history of a clause', 'read', (client, documentId) =>
    client.call(clauseRoutes.getClauseHistory, { params: { documentId, clauseId: 'c3' } }),
  ),
  route('list threads', 'read', (client, documentId) =>
    client.call(contributionRoutes.listThreads, { params: { documentId } }),
  ),
  route('list amendments', 'read', (client, documentId) =>
    client.call(contributionRoutes.listAmendments, { params: { documentId } }),
  ),
  route('read the ledger', 'read', (client, documentId) =>
    client.call(documentRoutes.getLedger, { params: { documentId } }),
  ),
  route('verify the ledger', 'read', (client, documentId) =>
    client.call(documentRoutes.verifyLedger, { params: { documentId } }),
  ),
  route('answer a disposition', 'read', (client, documentId) =>
    client.call(contributionRoutes.answerDisposition, {
      params: { documentId },
      body: { subject, isSatisfied: true },
    }),
  ),
  route('open a thread', 'comment', (client, documentId) =>
    client.call(contributionRoutes.openThread, {
      params: { documentId },
      body: { body: 'Who signs?', anchor: { scope: 'document' } },
    }),
  ),
  route('reply', 'comment', (client, documentId) =>
    client.call(contributionRoutes.reply, { params: { documentId, threadId }, body: { body: 'We do.' } }),
  ),
  route('edit a comment', 'comment', (client, documentId) =>
    client.call(contributionRoutes.editComment, {
      params: { documentId, threadId, commentId: 'unknown' },
      body: { body: 'We do.' },
    }),
  ),
  route('resolve a thread', 'comment', (client, documentId) =>
    client.call(contributionRoutes.resolveThread, {
      params: { documentId, threadId },
      body: { isResolved: true },
    }),
  ),
  route('propose an amendment', 'propose', (client, documentId) =>
    client.call(contributionRoutes.proposeAmendment, {
      params: { documentId },
      body: {
        wording: { kind: 'change', clauseId: 'c3', text: 'Within two hours.' },
        rationale: 'A day is long.',
      },
    }),
  ),
  route('list attachments', 'read', (client, documentId) =>
    client.call(attachmentRoutes.listAttachments, { params: { documentId } }),
  ),
  {
    name: 'attach',
    grant: 'attach',
    call: async (client, documentId) => codeOf(await attach(client, { documentId, file: notes })),
  },
  route('dispose', 'answer', (client, documentId) =>
    client.call(contributionRoutes.dispose, {
      params: { documentId },
      body: { subject, disposition: 'noted' },
    }),
  ),
  route('cut a version', 'edit', (client, documentId) =>
    client.call(versionRoutes.cutVersion, { params: { documentId }, body: { name: 'Before lunch' } }),
  ),
  route('list merge notices', 'edit', (client, documentId) =>
    client.call(mergeRoutes.listMergeNotices, { params: { documentId } }),
  ),
  route('put hidden words back', 'edit', (client, documentId) =>
    client.call(mergeRoutes.putBackWords, { params: { documentId, noticeId: 'unknown' } }),
  ),
  route('leave hidden words out', 'edit', (client, documentId) =>
    client.call(mergeRoutes.dismissMergeNotice, { params: { documentId, noticeId: 'unknown' } }),
  ),
  route('restore a version', 'edit', (client, documentId) =>
    client.call(versionRoutes.restoreVersion, { params: { documentId, number: 99 } }),
  ),
  route('rename', 'edit', (client, documentId) =>
    client.call(documentRoutes.updateDocument, { params: { documentId }, body: { title: 'Another title' } }),
  ),
  route('read how the text is numbered', 'read', (client, documentId) =>
    client.call(documentRoutes.getNumbering, { params: { documentId } }),
  ),
  route('number the text otherwise', 'edit', (client, documentId) =>
    client.call(documentRoutes.setNumbering, {
      params: { documentId },
      body: { format: defaultFormat('law') },
    }),
  ),
  route('read what the template asks', 'read', (client, documentId) =>
    client.call(templateRoutes.getGuides, { params: { documentId } }),
  ),
  route('set the page limit', 'govern', (client, documentId) =>
    client.call(templateRoutes.setPageLimit, { params: { documentId }, body: { pages: 7 } }),
  ),
  route('mark as confidential', 'govern', (client, documentId) =>
    client.call(documentRoutes.updateDocument, { params: { documentId }, body: { isConfidential: true } }),
  ),
];

function route(
  name: string,
  grant: Grant,
  call: (client: ApiClient, documentId: DocumentId) => Call,
): GrantedRoute {
  return { name, grant, call: (client, documentId) => answered(call(client, documentId)) };
}

import { afterEach, beforeEach, expect, it } from 'vitest';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('review'), 'sop');
});
afterEach(() => documents.stop());

const clauseId: ClauseId = asId('c3');
const from = 'The officer on duty hands over '.length;
const within = { clauseId, quote: 'within a day', from, to: from + 'within a day'.length };

it('[CM-3] a thread keeps its quote, the number as circulated and the version', async () => {
  const thread = await workAs(documents.as('member-kra')).comment(documentId, {
    body: 'Too long.',
    type: 'technical',
    anchor: { scope: 'words', words: [within] },
  });
  expect(thread).toMatchObject({
    anchor: { scope: 'words', number: '1.1', version: 1, words: [within] },
    roundNumber: 1,
    author: { name: 'member-kra', delegationName: 'Kenya Customs' },
  });
});

it('[CM-2] words that are not in the clause are refused loudly, and no thread appears', async () => {
  const member = documents.as('member-kra');
  const gone = { ...within, quote: 'within a week', to: from + 'within a week'.length };
  const answer = await member.call(contributionRoutes.openThread, {
    params: { documentId },
    body: { body: 'Too long.', anchor: { scope: 'words', words: [gone] } },
  });
  expect(answer).toMatchObject({ status: 409, problem: { code: 'words-not-found' } });
  const unknown = await member.call(contributionRoutes.openThread, {
    params: { documentId },
    body: { body: 'Too long.', anchor: { scope: 'clause', clauseId: asId<ClauseId>('nowhere') } },
  });
  expect(unknown).toMatchObject({ status: 409, problem: { code: 'clause-not-found' } });
  expect((await workAs(member).threads(documentId)).items).toEqual([]);
});

it('[AC-1] the buttons of a thread are what the person may do with it now', async () => {
  const member = workAs(documents.as('member-kra'));
  const other = workAs(documents.as('member-dis'));
  const secretariat = workAs(documents.as('secretariat-1'));
  const thread = await member.comment(documentId, { body: 'Why?', anchor: { scope: 'document' } });
  expect(thread.abilities).toEqual(expect.arrayContaining(['reply', 'edit-own', 'resolve']));
  expect((await other.threads(documentId)).items[0]?.abilities).toEqual(['reply']);
  await secretariat.send(documentId, { type: 'close-review' });
  expect((await secretariat.threads(documentId)).items[0]?.abilities).toContain('dispose');
  const subject = { kind: 'thread', id: thread.id } as const;
  await secretariat.dispose(documentId, { subject, disposition: 'noted' });
  expect((await member.threads(documentId)).items[0]?.abilities).toContain('answer-disposition');
  expect((await other.threads(documentId)).items[0]?.abilities).not.toContain('answer-disposition');
});

it('reply, edit, resolve and reopen; the earlier words stay in the ledger', async () => {
  const member = documents.as('member-kra');
  const thread = await workAs(member).comment(documentId, { body: 'Why?', anchor: { scope: 'document' } });
  const inThread = { documentId, threadId: thread.id };
  await documents
    .as('drafter-1')
    .get(contributionRoutes.reply, { params: inThread, body: { body: 'Because.' } });
  const commentId = thread.comments[0]?.id ?? '';
  const edited = await member.get(contributionRoutes.editComment, {
    params: { ...inThread, commentId },
    body: { body: 'Why so long?' },
  });
  expect(edited.comments.map(({ body, isOwn }) => [body, isOwn])).toEqual([
    ['Why so long?', true],
    ['Because.', false],
  ]);
  for (const isResolved of [true, false]) {
    const body = { isResolved };
    const answer = await member.get(contributionRoutes.resolveThread, { params: inThread, body });
    expect(answer.isResolved).toBe(isResolved);
  }
  const { items } = await workAs(member).ledger(documentId);
  expect(JSON.stringify(items.find(({ type }) => type === 'threadOpened')?.event)).toContain('Why?');
});

it('threads are paged by key, oldest first, each once', async () => {
  const member = documents.as('member-kra');
  for (const body of ['1', '2', '3', '4', '5'])
    await workAs(member).comment(documentId, { body, anchor: { scope: 'document' } });
  const bodies: string[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? { limit: 2 } : { limit: 2, after };
    const page = await member.get(contributionRoutes.listThreads, { params: { documentId }, query });
    bodies.push(...page.items.map(({ comments }) => comments[0]?.body ?? ''));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(bodies).toEqual(['1', '2', '3', '4', '5']);
});

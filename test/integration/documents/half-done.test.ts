/** Storage that rejects midway: what was asked happened wholly or not at all, and works when it is asked again. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { validRequest } from '../../support/documents/valid-requests.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const broken = new Error('The disk is full.');
const clauseId: ClauseId = asId('c3');
const from = 'The officer on duty hands over '.length;
const words = [{ clauseId, quote: 'within a day', from, to: from + 'within a day'.length }];

it('[CM-2] a comment whose event cannot be written leaves no mark and no thread', async () => {
  const id = await plant(documents, givenStage('review'), 'sop');
  const member = documents.as('member-kra');
  const before = await documents.liveText.freeze(id);
  documents.failures.append.set(broken);
  const body = { body: 'Too long.', anchor: { scope: 'words', words } } as const;
  const failed = await member.call(contributionRoutes.openThread, { params: { documentId: id }, body });
  expect(failed.status).toBe(500);
  documents.failures.append.clear();
  expect(await documents.liveText.freeze(id)).toEqual(before);
  expect((await workAs(member).threads(id)).items).toEqual([]);
  const thread = await workAs(member).comment(id, body);
  expect(thread.anchor).toMatchObject({ scope: 'words', number: '1.1' });
});

it('[CM-2] a comment whose mark cannot be written is not in the ledger', async () => {
  const id = await plant(documents, givenStage('review'), 'sop');
  const member = documents.as('member-kra');
  documents.failures.edit.set(broken);
  const body = { body: 'Too long.', anchor: { scope: 'words', words } } as const;
  const failed = await member.call(contributionRoutes.openThread, { params: { documentId: id }, body });
  expect(failed.status).toBe(500);
  expect((await workAs(member).threads(id)).items).toEqual([]);
});

it('[LC-5] a round whose version cannot be stored does not open', async () => {
  const id = await plant(documents, givenStage('drafting'), 'sop');
  const secretariat = workAs(documents.as('secretariat-1'));
  documents.failures.files.set(broken);
  expect((await secretariat.trySend(id, validRequest('open-review'))).status).toBe(500);
  documents.failures.files.clear();
  expect(await secretariat.document(id)).toMatchObject({ stage: 'drafting', rounds: [] });
  expect((await secretariat.versions(id)).items).toEqual([]);
  expect((await secretariat.send(id, validRequest('open-review'))).stage).toBe('review');
});

it('a document whose first event cannot be written is in no list', async () => {
  const drafter = documents.as('drafter-1');
  const create = { params: { projectId: project }, body: { title: 'SOP', kind: 'sop' } } as const;
  documents.failures.append.set(broken);
  expect((await drafter.call(projectRoutes.createDocument, create)).status).toBe(500);
  documents.failures.append.clear();
  const list = () => drafter.get(projectRoutes.listDocuments, { params: { projectId: project } });
  expect((await list()).items).toEqual([]);
  await drafter.get(projectRoutes.createDocument, create);
  expect((await list()).items).toMatchObject([{ title: 'SOP' }]);
});

it('a summary that could not be written is in the list when the storage is back', async () => {
  const drafter = documents.as('drafter-1');
  const id = await workAs(drafter).create({ title: 'Draft', kind: 'sop' });
  documents.failures.records.set(broken);
  await drafter.get(documentRoutes.updateDocument, { params: { documentId: id }, body: { title: 'SOP' } });
  expect(documents.faultsBehind).toEqual(['writing a document summary']);
  documents.failures.records.clear();
  const list = await drafter.get(projectRoutes.listDocuments, { params: { projectId: project } });
  expect(list.items).toMatchObject([{ id, title: 'SOP', stage: 'drafting' }]);
});

it('[CM-4] a wording whose disposition cannot be written is taken back', async () => {
  const id = await plant(documents, givenStage('review'), 'sop');
  const member = documents.as('member-kra');
  const proposals = [
    { kind: 'change', clauseId, text: 'Within two hours.' },
    { kind: 'delete', clauseId },
    { kind: 'insert-after', clauseId, text: 'Both sign.' },
  ] as const;
  for (const wording of proposals) {
    const body = { wording, rationale: 'A day is too long.' };
    await member.get(contributionRoutes.proposeAmendment, { params: { documentId: id }, body });
  }
  const secretariat = workAs(documents.as('secretariat-1'));
  await secretariat.send(id, { type: 'close-review' });
  const before = await documents.liveText.freeze(id);
  for (const { id: amendment } of (await secretariat.amendments(id)).items) {
    documents.failures.append.set(broken);
    const body = {
      subject: { kind: 'amendment', id: amendment },
      disposition: 'accepted',
      apply: { text: null },
    } as const;
    const answer = await secretariat.client.call(contributionRoutes.dispose, {
      params: { documentId: id },
      body,
    });
    expect(answer.status).toBe(500);
    documents.failures.append.clear();
    expect(await documents.liveText.freeze(id)).toEqual(before);
  }
  expect((await secretariat.amendments(id)).items.map(({ isApplied }) => isApplied)).toEqual([
    false,
    false,
    false,
  ]);
});

it('a restored version whose event cannot be written is taken back', async () => {
  const id = await plant(documents, givenStage('drafting'), 'sop');
  const drafter = workAs(documents.as('drafter-1'));
  await drafter.cut(id, 'First');
  const edit = {
    type: 'apply-wording',
    wording: { kind: 'delete', clauseId, number: '', base: '' },
    newClauseId: 'new',
    isForced: true,
  } as const;
  await documents.liveText.edit(id, edit, 'drafter-1');
  await drafter.cut(id, 'Second');
  const before = await documents.liveText.freeze(id);
  documents.failures.append.set(broken);
  const restore = { params: { documentId: id, number: 1 } };
  expect((await drafter.client.call(versionRoutes.restoreVersion, restore)).status).toBe(500);
  documents.failures.append.clear();
  expect(await documents.liveText.freeze(id)).toEqual(before);
  await drafter.client.get(versionRoutes.restoreVersion, restore);
  expect((await documents.liveText.freeze(id)).content).toHaveLength(before.content.length + 1);
});

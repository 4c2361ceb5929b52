import { afterEach, beforeEach, expect, it } from 'vitest';
import { contentDigest } from '../../../shared/content/content-digest.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant, smallText } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('drafting'), 'sop');
});
afterEach(() => documents.stop());

const clauseId: ClauseId = asId('c4');

async function deleteClause(): Promise<void> {
  const wording = { kind: 'delete', clauseId, number: '', base: '' } as const;
  const edit = { type: 'apply-wording', wording, newClauseId: 'new', isForced: true } as const;
  await documents.liveText.edit(documentId, edit, 'drafter-1');
}

function versionOf(number: number | 'current') {
  return documents.as('drafter-1').get(versionRoutes.getVersion, { params: { documentId, number } });
}

it('[LE-2] a version is the text to the letter, under its digest', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const cut = await drafter.cut(documentId, 'Before the workshop');
  expect(cut).toMatchObject({ number: 1, name: 'Before the workshop', reason: 'manual' });
  await deleteClause();
  const { version, content } = await versionOf(1);
  expect(content).toEqual(smallText);
  expect(version?.digest).toBe(contentDigest(smallText));
  expect((await versionOf('current')).content.content).toHaveLength(smallText.content.length - 1);
});

it('[LC-2] the same text is not cut twice, and says as which version it is kept', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  await drafter.cut(documentId, 'First');
  const again = await drafter.client.call(versionRoutes.cutVersion, {
    params: { documentId },
    body: { name: 'Second' },
  });
  expect(again).toMatchObject({ status: 409, problem: { code: 'text-unchanged', params: { version: 1 } } });
});

it('a restore is a forward change: what stood there is frozen first', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  await drafter.cut(documentId, 'First');
  await deleteClause();
  await drafter.client.get(versionRoutes.restoreVersion, { params: { documentId, number: 1 } });
  expect((await versionOf('current')).content).toEqual(smallText);
  const { items } = await drafter.versions(documentId);
  expect(items.map(({ number, reason }) => [number, reason])).toEqual([
    [2, 'before-restore'],
    [1, 'manual'],
  ]);
  expect((await versionOf(2)).content.content).toHaveLength(smallText.content.length - 1);
  expect((await drafter.ledger(documentId)).items.at(-1)?.type).toBe('versionRestored');
});

it('[AC-2] a version that does not exist is 404 with its number', async () => {
  const answer = await documents
    .as('drafter-1')
    .call(versionRoutes.getVersion, { params: { documentId, number: 7 } });
  expect(answer).toMatchObject({ status: 404, problem: { code: 'unknown-version', params: { version: 7 } } });
});

it('[LE-3] verification names the version whose file was altered or lost', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const { digest } = await drafter.cut(documentId, 'First');
  expect(await drafter.verify(documentId)).toMatchObject({ isIntact: true, versions: 1 });
  await documents.store.files.remove(digest);
  const verdict = await drafter.verify(documentId);
  expect(verdict.isIntact).toBe(false);
  expect(verdict.problem).toMatch(/^Version 1: /);
});

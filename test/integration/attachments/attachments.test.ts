import { afterAll, beforeAll, expect, it } from 'vitest';
import { attachmentRoutes } from '../../../shared/contract/attachment-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { attach, attached, codeOf, filePath, notes } from '../../support/documents/attach.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(async () => {
  await documents.stop();
  expect(documents.faults).toEqual([]);
});

const as = (name: string) => documents.as(name);
const inReview = (id: string) => plant(documents, givenStage('review'), id);
const listed = (name: string, documentId: DocumentId) =>
  as(name).get(attachmentRoutes.listAttachments, { params: { documentId } });

it('[TX-7] what is handed in comes back to the byte, as a download that nothing runs', async () => {
  const documentId = await inReview('bytes');
  const file = { name: '../Comptage été.csv', bytes: 'poste,jour\nNamanga,12\n<script>alert(1)</script>' };
  const fields = { description: 'Counts of a week', isConfidential: 'false' };
  const { id, ...view } = await attached(as('member-kra'), { documentId, file, fields });
  expect(view).toMatchObject({ name: 'Comptage été.csv', description: 'Counts of a week', mayChange: true });
  const download = await as('observer-1').fetch(filePath(documentId, id));
  expect(await download.text()).toBe(file.bytes);
  const header = (name: string) => download.headers.get(name);
  expect(header('content-type')).toBe('text/plain; charset=utf-8');
  expect(header('content-disposition')).toMatch(/^attachment; /);
  expect(header('content-disposition')).toContain("filename*=UTF-8''Comptage%20%C3%A9t%C3%A9.csv");
  expect([header('x-content-type-options'), header('cache-control')]).toEqual(['nosniff', 'no-store']);
  expect(header('content-security-policy')).toContain('sandbox');
});

it('[TX-7] the same bytes twice are two files: removing one leaves the other', async () => {
  const documentId = await inReview('twins');
  const one = await attached(as('member-kra'), { documentId, file: notes });
  const two = await attached(as('drafter-1'), { documentId, file: notes });
  expect(one.digest).toBe(two.digest);
  const params = { documentId, attachmentId: one.id };
  await as('member-kra').get(attachmentRoutes.removeAttachment, { params });
  expect((await as('drafter-1').fetch(filePath(documentId, one.id))).status).toBe(404);
  expect(await (await as('drafter-1').fetch(filePath(documentId, two.id))).text()).toBe(notes.bytes);
  expect((await listed('lead-kra', documentId)).items.map(({ id }) => id)).toEqual([two.id]);
});

it('[AC-4] a confidential file is nowhere for an observer', async () => {
  const documentId = await inReview('confidential');
  const file = { name: 'informants.txt', bytes: 'Names.' };
  const secret = await attached(as('member-kra'), { documentId, file, fields: { isConfidential: 'true' } });
  const observer = as('observer-1');
  const params = { documentId };
  const one = { params: { documentId, attachmentId: secret.id } };
  const body = { description: '', isConfidential: false };
  const answers = [
    await observer.get(attachmentRoutes.listAttachments, { params }),
    await observer.get(documentRoutes.getLedger, { params }),
    await observer.get(documentRoutes.getDocument, { params }),
    await observer.get(projectRoutes.listActivity, { params: { projectId: project } }),
    await observer.call(attachmentRoutes.changeAttachment, { ...one, body }),
    await observer.call(attachmentRoutes.removeAttachment, one),
  ];
  expect(JSON.stringify(answers)).not.toMatch(new RegExp(`informants|attachmentAdded|${secret.id}`));
  expect(answers.slice(-2)).toMatchObject([{ status: 404 }, { status: 404 }]);
  expect((await observer.fetch(filePath(documentId, secret.id))).status).toBe(404);
  const verified = await observer.get(documentRoutes.verifyLedger, { params });
  const ledger = await observer.get(documentRoutes.getLedger, { params });
  expect(verified.events).toBe(ledger.items.length);
  expect((await listed('supervisor-1', documentId)).items).toHaveLength(1);
  expect((await as('secretariat-1').get(documentRoutes.getLedger, { params })).items.at(-1)).toMatchObject({
    template: 'Attached “{{name}}” as confidential',
  });
});

it('[TX-9] every download is in a log that secretariat and drafter read, the last first', async () => {
  const documentId = await inReview('downloads');
  const { id: attachmentId } = await attached(as('drafter-1'), { documentId, file: notes });
  for (const name of ['lead-kra', 'observer-1']) {
    documents.clock.advance(60_000);
    await as(name).fetch(filePath(documentId, attachmentId));
  }
  const read = { params: { documentId, attachmentId } };
  const log = await as('secretariat-1').get(attachmentRoutes.listDownloads, read);
  expect(log.items.map(({ role }) => role)).toEqual(['observer', 'lead']);
  const page = await as('drafter-1').get(attachmentRoutes.listDownloads, { ...read, query: { limit: 1 } });
  expect(page.next).not.toBeNull();
  for (const name of ['member-kra', 'lead-kra', 'supervisor-1', 'observer-1'])
    expect((await as(name).call(attachmentRoutes.listDownloads, read)).status, name).toBe(403);
  expect((await as('stranger').call(attachmentRoutes.listDownloads, read)).status).toBe(404);
  await as('drafter-1').get(attachmentRoutes.removeAttachment, read);
  expect((await as('secretariat-1').get(attachmentRoutes.listDownloads, read)).items).toHaveLength(2);
});

it('[TX-7] a person changes their own file, the secretariat every one, others none', async () => {
  const documentId = await inReview('care');
  const { id: attachmentId } = await attached(as('member-kra'), { documentId, file: notes });
  const change = { params: { documentId, attachmentId }, body: { description: 'New', isConfidential: true } };
  for (const name of ['lead-kra', 'drafter-1', 'supervisor-1', 'observer-1'])
    expect((await as(name).call(attachmentRoutes.changeAttachment, change)).status, name).toBe(403);
  const other = await inReview('another');
  const foreign = { ...change, params: { documentId: other, attachmentId } };
  expect((await as('member-kra').call(attachmentRoutes.changeAttachment, foreign)).status).toBe(404);
  expect(await as('secretariat-1').get(attachmentRoutes.changeAttachment, change)).toMatchObject({
    isConfidential: true,
    description: 'New',
  });
});

it('[AC-2] nobody outside learns that a file is there', async () => {
  const documentId = await inReview('outside');
  const { id } = await attached(as('member-kra'), { documentId, file: notes });
  expect((await as('stranger').fetch(filePath(documentId, id))).status).toBe(404);
  expect((await documents.as().fetch(filePath(documentId, id))).status).toBe(401);
  expect((await codeOf(await attach(as('stranger'), { documentId, file: notes }))).status).toBe(404);
  expect((await codeOf(await attach(documents.as(), { documentId, file: notes }))).status).toBe(401);
});

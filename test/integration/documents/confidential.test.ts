import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { administrator, project } from '../../support/builders/actors.ts';
import { grantedRoutes } from '../../support/documents/access-routes.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let secret: DocumentId;
let open: DocumentId;
const secretTitle = 'Seizures at the coast';
const inProject = { params: { projectId: project } };

beforeEach(async () => {
  documents = await startDocuments();
  const drafter = workAs(documents.as('drafter-1'));
  open = await drafter.create({ title: 'Open summary', kind: 'summary-brief' });
  secret = await drafter.create({ title: secretTitle, kind: 'summary-brief', isConfidential: true });
});
afterEach(() => documents.stop());

it('[AC-4] an observer finds a confidential document in no list, count, activity or home', async () => {
  const observer = documents.as('observer-1');
  const list = await observer.get(projectRoutes.listDocuments, inProject);
  const activity = await observer.get(projectRoutes.listActivity, inProject);
  const home = await observer.get(projectRoutes.getHome);
  expect(list.items.map(({ id }) => id)).toEqual([open]);
  expect(activity.items.map(({ documentId }) => documentId)).toEqual([open]);
  expect(home.projects).toMatchObject([{ documentCount: 1 }]);
  expect(JSON.stringify([list, activity, home])).not.toContain('Seizures');
  const member = documents.as('member-kra');
  expect((await member.get(projectRoutes.getHome)).projects).toMatchObject([{ documentCount: 2 }]);
  expect((await member.get(projectRoutes.listActivity, inProject)).items).toHaveLength(2);
});

it('[AC-4] pages end where the visible ends: a page of one has no next for the observer', async () => {
  const observer = documents.as('observer-1');
  const one = { ...inProject, query: { limit: 1 } };
  expect((await observer.get(projectRoutes.listDocuments, one)).next).toBeNull();
  expect((await observer.get(projectRoutes.listActivity, one)).next).toBeNull();
});

it('[AC-2] every route answers for a confidential document as for one that does not exist', async () => {
  const observer = documents.as('observer-1');
  for (const { name, call } of grantedRoutes) {
    const answer = await call(observer, secret);
    expect(answer, name).toEqual({ status: 404, code: 'not-found' });
  }
  const admin = documents.as(administrator.personId);
  const answer = await admin.call(documentRoutes.getDocument, { params: { documentId: secret } });
  expect(answer.status).toBe(404);
});

it('[AC-4] a published document that becomes confidential is gone from the public at once', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  await workAs(documents.as('drafter-1')).send(open, { type: 'submit-for-clearance' });
  await workAs(documents.as('supervisor-1')).send(open, { type: 'clear', note: '' });
  const { publications } = await secretariat.send(open, { type: 'publish' });
  const path = `/public/${publications[0]?.slug}`;
  expect((await documents.as().fetch(path)).status).toBe(200);
  const body = { isConfidential: true };
  await secretariat.client.get(documentRoutes.updateDocument, { params: { documentId: open }, body });
  for (const page of [path, `${path}/document.pdf`])
    expect((await documents.as().fetch(page)).status).toBe(404);
  expect((await documents.as('observer-1').get(projectRoutes.listDocuments, inProject)).items).toEqual([]);
});

it('[AC-4] who only reads what is published learns nothing of the work on the next edition', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  await workAs(documents.as('drafter-1')).send(open, { type: 'submit-for-clearance' });
  await workAs(documents.as('supervisor-1')).send(open, { type: 'clear', note: '' });
  await secretariat.send(open, { type: 'publish' });
  await secretariat.send(open, { type: 'start-edition' });
  await secretariat.comment(open, { body: 'Hidden words.', anchor: { scope: 'document' } });
  const stranger = documents.as('stranger');
  const seen = await stranger.get(documentRoutes.getDocument, { params: { documentId: open } });
  expect(seen).toMatchObject({ seat: null, counts: { openThreads: 0, versions: 0 }, rounds: [] });
  expect(JSON.stringify(seen)).not.toContain('Hidden words');
});

it('[AC-4] somebody who left the project finds nothing from that moment on', async () => {
  const member = documents.as('member-kra');
  await member.get(documentRoutes.getDocument, { params: { documentId: open } });
  documents.directory.remove('member-kra', 'membership');
  const answer = await member.call(documentRoutes.getDocument, { params: { documentId: open } });
  expect(answer.status).toBe(404);
  expect((await member.call(projectRoutes.listActivity, inProject)).status).toBe(404);
  documents.directory.remove('member-kra', 'account');
  expect((await member.call(documentRoutes.getDocument, { params: { documentId: open } })).status).toBe(401);
});

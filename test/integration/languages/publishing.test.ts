/** What everybody sees of two languages, and what nobody may who may not (TL-6, TL-7). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { languageRoutes } from '../../../shared/contract/language-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { workOnLanguages } from '../../support/documents/work-on-languages.ts';

let documents: Documents;
let english: DocumentId;
let work: ReturnType<typeof workOnLanguages>;
beforeEach(async () => {
  documents = await startDocuments();
  work = workOnLanguages(documents);
  english = await as('drafter-1').create({ title: 'Summary', kind: 'summary-brief' });
});
afterEach(() => documents.stop());

const as = (name: string) => workAs(documents.as(name));
const inDocument = (documentId: DocumentId) => ({ params: { documentId } });

it('[TL-6] a translation is published beside the published text, when all of it is confirmed, and both say which binds', async () => {
  const french = await work.started(english);
  const publish = () => as('secretariat-1').trySend(french, { type: 'publish-translation' });
  const codeOf = (answer: Awaited<ReturnType<typeof publish>>) => (answer.ok ? 'taken' : answer.problem.code);
  expect(codeOf(await publish())).toBe('authoritative-not-published');
  const slug = await work.published(english);
  expect(codeOf(await publish())).toBe('translation-behind');
  await work.tryConfirm('drafter-1', french, await work.seen(english));
  const answer = await publish();
  if (!answer.ok) throw new Error(answer.problem.detail);
  const [publication] = answer.value.publications;
  expect(publication?.translates).toMatchObject({ documentId: english, language: 'en', edition: 1 });
  const own = `/public/${publication?.slug}`;
  const page = await (await documents.as().fetch(own)).text();
  expect(page).toContain(`/public/${slug}`);
  expect(page).toContain('Traduction. Seul le texte en anglais fait foi.');
  const original = await (await documents.as().fetch(`/public/${slug}`)).text();
  expect(original).toContain(own);
  expect(original).toContain('This text is authoritative.');
});

it('[TL-7] marking one version marks all: nothing of either is in a list, a page, a ledger or a count', async () => {
  const french = await work.started(english);
  const slug = await work.published(english);
  await work.tryConfirm('drafter-1', french, await work.seen(english));
  const { publications } = await as('secretariat-1').send(french, { type: 'publish-translation' });
  await documents.as('secretariat-1').get(documentRoutes.updateDocument, {
    ...inDocument(french),
    body: { isConfidential: true },
  });
  for (const path of [slug, publications[0]?.slug]) {
    expect((await documents.as().fetch(`/public/${path}`)).status).toBe(404);
  }
  const observer = documents.as('observer-1');
  for (const id of [english, french]) {
    expect((await work.languagesFor('observer-1', id)).status).toBe(404);
    expect((await observer.call(languageRoutes.listConfirmations, inDocument(id))).status).toBe(404);
  }
  const list = await observer.get(projectRoutes.listDocuments, { params: { projectId: project } });
  const activity = await observer.get(projectRoutes.listActivity, { params: { projectId: project } });
  expect([list.items, activity.items]).toEqual([[], []]);
  await documents.as('secretariat-1').get(documentRoutes.updateDocument, {
    ...inDocument(english),
    body: { isConfidential: false },
  });
  expect((await as('observer-1').document(french)).isConfidential).toBe(false);
});

it('[TL-7] what is begun from a confidential text is confidential', async () => {
  const secret = await as('drafter-1').create({ title: 'Secret', kind: 'sop', isConfidential: true });
  const french = await work.started(secret);
  expect((await as('drafter-1').document(french)).isConfidential).toBe(true);
  expect((await work.languagesFor('observer-1', french)).status).toBe(404);
});

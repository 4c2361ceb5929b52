/** The list of documents tells the languages of a text that has several (TL-4). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentSummaries } from '../../../server/documents/document-summary.ts';
import { createSummaryProjection } from '../../../server/documents/summary-projection.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { project } from '../../support/builders/actors.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { createMemory, startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { workOnLanguages } from '../../support/documents/work-on-languages.ts';
import { createFakeRecords } from '../../support/fakes/fake-records.ts';

const store = createMemory();
let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments({ store });
});
afterEach(() => documents.stop());

const toldTo = async (name: string) => {
  const params = { projectId: project };
  const { items } = await documents.as(name).get(projectRoutes.listDocuments, { params });
  return Object.fromEntries(
    items.map(({ title, language, hasLanguages }) => [title, [language, hasLanguages]]),
  );
};

it('[TL-4] a list tells the language of each version, also where it was kept without', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const english = await drafter.create({ title: 'Summary', kind: 'summary-brief' });
  await drafter.create({ title: 'Alone', kind: 'summary-brief' });
  await workOnLanguages(documents).started(english);
  expect(await toldTo('secretariat-1')).toEqual({
    Summary: ['en', true],
    Résumé: ['fr', true],
    Alone: ['en', false],
  });

  const records = createFakeRecords();
  const kept = await store.records.of(documentSummaries).list({ limit: 10 });
  for (const { value } of kept.items)
    await records.of(documentSummaries).insert({ ...value, language: null, hasLanguages: false });
  await createSummaryProjection(store.log, records).catchUp();
  const again = await records.of(documentSummaries).list({ limit: 10 });
  expect(again.items.map(({ value }) => value)).toEqual(kept.items.map(({ value }) => value));
});

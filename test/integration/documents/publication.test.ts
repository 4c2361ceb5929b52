import { afterEach, beforeEach, expect, it } from 'vitest';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Publication } from '../../../server/ports/publisher.ts';

let documents: Documents;
let documentId: DocumentId;
let printed: Publication[];
beforeEach(async () => {
  printed = [];
  documents = await startDocuments({
    publisher: {
      async pdf(publication) {
        printed.push(publication);
        return new TextEncoder().encode(`%PDF ${printed.length}`);
      },
      html: ({ state }) => `<h1>${state.publications.length}</h1>`,
    },
  });
  documentId = await plant(documents, givenStage('drafting'), 'sop');
});
afterEach(() => documents.stop());

const pdfOf = (person: string | undefined, number: number | string) =>
  documents.as(person).fetch(`/api/documents/${documentId}/versions/${number}/pdf`);

it('a version is printed once for all who ask, also at the same time, and again when what it says has changed', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  await drafter.cut(documentId, 'First');
  const answers = await Promise.all([pdfOf('drafter-1', 1), pdfOf('member-kra', 1), pdfOf('observer-1', 1)]);
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(['%PDF 1', '%PDF 1', '%PDF 1']);
  await drafter.comment(documentId, { body: 'Why?', anchor: { scope: 'document' } });
  expect(await (await pdfOf('drafter-1', 1)).text()).toBe('%PDF 1');
  await workAs(documents.as('secretariat-1')).send(documentId, { type: 'withdraw', reason: 'Merged.' });
  expect(await (await pdfOf('drafter-1', 1)).text()).toBe('%PDF 2');
  expect(printed[0]).toMatchObject({ version: 1, timeZone: 'Africa/Nairobi' });
});

it('[AC-2] a PDF is for those who may read the text', async () => {
  await workAs(documents.as('drafter-1')).cut(documentId, 'First');
  expect((await pdfOf(undefined, 1)).status).toBe(401);
  expect((await pdfOf('stranger', 1)).status).toBe(404);
  for (const number of [2, 0, 'x', '1e9']) expect((await pdfOf('drafter-1', number)).status).toBe(404);
  expect(printed).toEqual([]);
});

it('an address that was never published leads nowhere', async () => {
  for (const slug of ['joint-sop-abcdefghijkl', 'UPPER', '..%2F..%2Fetc%2Fpasswd', 'a'.repeat(500)]) {
    expect((await documents.as().fetch(`/public/${slug}`)).status, slug).toBe(404);
    expect((await documents.as().fetch(`/public/${slug}/document.pdf`)).status, slug).toBe(404);
  }
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { versionRoutes } from '../../../shared/contract/version-routes.ts';
import { numberClauses } from '../../../shared/domain/numbering.ts';
import { defaultFormat } from '../../../shared/domain/number-format.ts';
import { rulesFrom } from '../../../shared/domain/numbering-rules.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { clausesOf } from '../../../shared/content/clause-list.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;

beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('drafting'), 'sop');
});
afterEach(() => documents.stop());

async function labels(number: number | 'current'): Promise<readonly string[]> {
  const { content, numbering } = await documents
    .as('drafter-1')
    .get(versionRoutes.getVersion, { params: { documentId, number } });
  const clauses = clausesOf(content).map(({ attrs }) => attrs);
  return [...numberClauses(clauses, rulesFrom(numbering, 'en')).values()].map(({ label }) => label);
}

it('[TX-2] a version keeps the numbers it was cut with when the text is numbered otherwise', async () => {
  const drafter = documents.as('drafter-1');
  const { number } = await drafter.get(versionRoutes.cutVersion, {
    params: { documentId },
    body: { name: 'First', note: '' },
  });
  const before = await labels(number);
  await drafter.get(documentRoutes.setNumbering, {
    params: { documentId },
    body: { format: defaultFormat('law') },
  });
  expect(await labels(number)).toEqual(before);
  expect(await labels('current')).not.toEqual(before);
  const now = await drafter.get(documentRoutes.getNumbering, { params: { documentId } });
  expect(now).toMatchObject({ format: defaultFormat('law'), isOwn: true, kept: null });
});

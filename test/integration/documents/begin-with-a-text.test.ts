import { afterAll, beforeAll, expect, it } from 'vitest';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeAll(async () => {
  documents = await startDocuments();
});
afterAll(() => documents.stop());

const secretariat = () => workAs(documents.as('secretariat-1'));
const wordsOf = (content: unknown) => JSON.stringify(content, (key, value) => (key === 'id' ? '' : value));
const create = (name: string, body: object, projectId: ProjectId = project) =>
  documents.as(name).call(projectRoutes.createDocument, {
    params: { projectId },
    body: { title: 'Second', kind: 'sop', ...body },
  });

it('[TX-11] a document begins with the words of a text of the project, under its own title and ids', async () => {
  const fromId = await secretariat().create({ title: 'Our house SOP', kind: 'sop' });
  const created = await create('drafter-1', { fromId });
  if (!created.ok) throw new Error(created.problem.detail);
  const [source, copy] = [await secretariat().text(fromId), await secretariat().text(created.value.id)];
  expect(wordsOf(copy)).toBe(wordsOf(source).replace('Our house SOP', 'Second'));
  const ids = new Set(source.content.map(({ attrs }) => attrs.id));
  expect(copy.content.filter(({ attrs }) => ids.has(attrs.id))).toEqual([]);
});

it('[AC-4] what begins with a confidential text is confidential', async () => {
  const fromId = await secretariat().create({ title: 'Secret', kind: 'sop', isConfidential: true });
  const created = await create('drafter-1', { fromId, isConfidential: false });
  if (!created.ok) throw new Error(created.problem.detail);
  expect((await secretariat().document(created.value.id)).isConfidential).toBe(true);
});

it('[AC-2] a text that is elsewhere, not there or of another kind is not begun with', async () => {
  const fromId = await secretariat().create({ title: 'Here', kind: 'sop' });
  const elsewhere: ProjectId = asId('elsewhere');
  const answers = [
    await create('stranger', { fromId }, elsewhere),
    await create('secretariat-1', { fromId: 'unknown' }),
    await create('secretariat-1', { fromId, kind: 'model-law' }),
    await create('member-kra', { fromId }),
  ];
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 422, 403]);
});

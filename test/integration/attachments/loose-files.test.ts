import { afterEach, beforeEach, expect, it } from 'vitest';
import { attachmentRoutes } from '../../../shared/contract/attachment-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { attach, attached, codeOf, filePath, notes } from '../../support/documents/attach.ts';
import { plant } from '../../support/documents/plant.ts';
import { createMemory, startDocuments, type Documents } from '../../support/documents/start-documents.ts';

const day = 24 * 60 * 60_000;
const full = Object.assign(new Error('disk'), { code: 'SQLITE_FULL' });
let documents: Documents;
let documentId: DocumentId;
let stored: Set<string>;
beforeEach(async () => {
  const memory = createMemory();
  stored = new Set();
  const files: typeof memory.files = {
    ...memory.files,
    async put(bytes) {
      const hash = await memory.files.put(bytes);
      stored.add(hash);
      return hash;
    },
    async remove(hash) {
      await memory.files.remove(hash);
      stored.delete(hash);
    },
  };
  documents = await startDocuments({ store: { ...memory, files } });
  documentId = await plant(documents, givenStage('review'), 'sop');
});
afterEach(() => documents.stop());

const member = () => documents.as('member-kra');
async function sweep(after = day + 1): Promise<void> {
  documents.clock.advance(after);
  await documents.runJob('forget-loose-files');
}

it('[TX-7] bytes whose event never came are gone a day later, and not before', async () => {
  documents.failures.append.set(full);
  expect((await attach(member(), { documentId, file: notes })).status).toBe(503);
  documents.failures.append.clear();
  expect(stored.size).toBe(1);
  await sweep(day - 1000);
  expect(stored.size).toBe(1);
  await sweep(2000);
  expect(stored.size).toBe(0);
});

it('[TX-7] bytes of an attachment stay, also when the server stopped before it crossed out its note', async () => {
  documents.failures.records.setAfter(1, full);
  const response = await attach(member(), { documentId, file: notes });
  documents.failures.records.clear();
  await sweep();
  await sweep();
  const { items } = await member().get(attachmentRoutes.listAttachments, { params: { documentId } });
  expect([response.ok, items.length]).toEqual([true, 1]);
  for (const { id } of items)
    expect(await (await member().fetch(filePath(documentId, id))).text()).toBe(notes.bytes);
});

it('[TX-7] bytes of a removed attachment are gone a day later when the disk failed then', async () => {
  const { id } = await attached(member(), { documentId, file: notes });
  documents.failures.files.set(full);
  await member().get(attachmentRoutes.removeAttachment, { params: { documentId, attachmentId: id } });
  documents.failures.files.clear();
  expect(stored.size).toBe(1);
  await sweep();
  expect(stored.size).toBe(0);
});

it('[TX-7] a refused removal takes nothing, also a day later', async () => {
  const { id } = await attached(documents.as('drafter-1'), { documentId, file: notes });
  const params = { documentId, attachmentId: id };
  expect(await member().call(attachmentRoutes.removeAttachment, { params })).toMatchObject({ ok: false });
  await sweep();
  expect(await (await member().fetch(filePath(documentId, id))).text()).toBe(notes.bytes);
  expect(
    await codeOf(await attach(member(), { documentId, file: { name: 'x.txt', bytes: '' } })),
  ).toMatchObject({
    code: 'file-empty',
  });
  expect(stored.size).toBe(1);
});

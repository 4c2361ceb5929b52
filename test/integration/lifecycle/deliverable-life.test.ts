import { afterEach, beforeEach, expect, it } from 'vitest';
import { delegations } from '../../support/builders/actors.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import { writeEverything } from '../../support/documents/write-everything.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

it('[LC-1] a deliverable is reviewed, returned once, cleared and published over HTTP', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const secretariat = workAs(documents.as('secretariat-1'));
  const supervisor = workAs(documents.as('supervisor-1'));
  const id = await drafter.create({ title: 'Inception report', kind: 'inception-report' });
  await writeEverything(documents, id);
  const delegationIds = delegations.map(({ id: delegation }) => delegation);
  await secretariat.send(id, { type: 'open-review', deadline: hoursLater(24), delegationIds });
  await secretariat.send(id, { type: 'close-review' });

  const norms = await secretariat.trySend(id, {
    type: 'open-validation',
    delegationIds,
    quorum: 1,
    agenda: [],
  });
  expect(norms).toMatchObject({ status: 409, problem: { code: 'wrong-profile' } });

  const submitted = await drafter.send(id, { type: 'submit-for-clearance' });
  expect(submitted).toMatchObject({ stage: 'clearance', next: null });
  expect((await supervisor.document(id)).next).toBe('clear');
  const withoutReason = await supervisor.trySend(id, { type: 'return-clearance', reason: '' });
  expect(withoutReason).toMatchObject({ status: 422, problem: { code: 'reason-missing' } });
  await supervisor.send(id, { type: 'return-clearance', reason: 'Add the workplan.' });
  await drafter.send(id, { type: 'submit-for-clearance' });
  await supervisor.send(id, { type: 'clear', note: 'Good.' });
  const published = await secretariat.send(id, { type: 'publish' });
  expect(published).toMatchObject({ stage: 'published', publications: [{ edition: 1, supersededAt: null }] });
  expect(await secretariat.verify(id)).toMatchObject({ isIntact: true });
});

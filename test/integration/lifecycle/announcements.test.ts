import { afterEach, beforeEach, expect, it } from 'vitest';
import { delegations, kenyaCustoms } from '../../support/builders/actors.ts';
import { deadline } from '../../support/builders/document-commands.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const delegationIds = delegations.map(({ id }) => id);
const silence = {
  type: 'open-endorsement',
  delegationIds,
  rule: 'consensus',
  quorum: 2,
  deadline,
  isSilence: true,
  statement: 'We endorse the text.',
} as const;

async function noticesOf(id: Parameters<Documents['store']['log']['read']>[0]) {
  const events = await documents.store.log.read(id, 0);
  return events.flatMap((event) => (event.type === 'noticeSent' ? [event.data] : []));
}

it('[DE-4] every delegation gets a mail, and the ledger the proof of it', async () => {
  const id = await plant(documents, givenStage('validated'), 'sop');
  await workAs(documents.as('secretariat-1')).send(id, silence);
  const notices = await noticesOf(id);
  expect(notices.map(({ delegationId }) => delegationId)).toEqual(delegationIds);
  expect(notices[0]?.to).toEqual(['lead-kra@example.org', 'member-kra@example.org']);
  const mail = documents.mails.find(({ to }) => to === 'lead-kra@example.org');
  expect(mail?.text).toContain('silence procedure');
  expect(mail?.text).toContain('Africa/Nairobi');
  expect(mail?.text).toContain(`https://concord.example/documents/${id}/endorsement`);
});

it('[DE-4] mail that could not be written is written later, once, and only then proven', async () => {
  const id = await plant(documents, givenStage('validated'), 'sop');
  documents.failures.outbox.set(new Error('The disk is full.'));
  const opened = await workAs(documents.as('secretariat-1')).send(id, silence);
  expect(opened.stage).toBe('endorsement');
  expect(await noticesOf(id)).toEqual([]);
  documents.failures.outbox.clear();
  documents.clock.advance(61_000);
  await documents.runJob('announce-late');
  await documents.runJob('announce-late');
  expect(await noticesOf(id)).toHaveLength(delegationIds.length);
  expect(documents.mails).toHaveLength(2 * delegationIds.length);
});

it('[LC-5] the invited delegations, and only they, are asked to comment', async () => {
  const id = await plant(documents, givenStage('drafting'), 'sop');
  await workAs(documents.as('secretariat-1')).send(id, {
    type: 'open-review',
    deadline: hoursLater(48),
    delegationIds: [kenyaCustoms.id],
  });
  documents.clock.advance(61_000);
  await documents.runJob('announce-late');
  expect(documents.mails.map(({ to }) => to)).toEqual(['lead-kra@example.org', 'member-kra@example.org']);
});

import { expect, it } from 'vitest';
import { deadline } from '../../support/builders/document-commands.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { createMemory, startDocuments } from '../../support/documents/start-documents.ts';

const twoWeeks = 14 * 24 * 3_600_000;

it('[LC-6] a deadline that came while the server was down acts once after the start', async () => {
  const store = createMemory();
  const before = await startDocuments({ store });
  const review = await plant(before, givenStage('review'), 'review');
  const endorsement = await plant(before, givenStage('endorsement'), 'endorsement');
  await before.stop();

  store.clock.advance(twoWeeks + 5_000);
  const after = await startDocuments({ store });
  await after.runJob('act-on-deadlines');
  await after.runJob('act-on-deadlines');
  const secretariat = workAs(after.as('secretariat-1'));
  expect((await secretariat.document(review)).stage).toBe('revision');
  expect(await secretariat.document(endorsement)).toMatchObject({
    stage: 'revision',
    endorsement: { outcome: 'returned' },
  });
  const closed = (await secretariat.ledger(review)).items.filter(({ type }) => type === 'reviewClosed');
  expect(closed).toMatchObject([{ actor: { kind: 'clock' } }]);
  expect(after.faultsBehind).toEqual([]);
  await after.stop();
});

it('[LC-6] two servers at one deadline close the round once', async () => {
  const store = createMemory();
  const one = await startDocuments({ store });
  const other = await startDocuments({ store });
  const id = await plant(one, givenStage('review'), 'review');
  store.clock.advance(twoWeeks);
  await Promise.all([one.runJob('act-on-deadlines'), other.runJob('act-on-deadlines')]);
  const events = await store.log.read(id, 0);
  expect(events.filter(({ type }) => type === 'reviewClosed')).toHaveLength(1);
  await Promise.all([one.stop(), other.stop()]);
});

it('[LC-6] nothing acts before its deadline or after it was extended', async () => {
  const documents = await startDocuments();
  const secretariat = workAs(documents.as('secretariat-1'));
  const id = await plant(documents, givenStage('review'), 'review');
  documents.clock.advance(twoWeeks - 1_000);
  await documents.runJob('act-on-deadlines');
  expect((await secretariat.document(id)).stage).toBe('review');
  const later = new Date(Date.parse(deadline) + twoWeeks).toISOString();
  await secretariat.send(id, { type: 'extend-deadline', deadline: later, reason: 'Holidays.' });
  documents.clock.advance(5_000);
  await documents.runJob('act-on-deadlines');
  expect(await secretariat.document(id)).toMatchObject({ stage: 'review', deadline: later });
  await documents.stop();
});

it('[LC-6] one document that cannot be closed does not keep the others open', async () => {
  const documents = await startDocuments();
  const ids = [];
  for (const name of ['a', 'b']) ids.push(await plant(documents, givenStage('review'), name));
  documents.clock.advance(twoWeeks);
  documents.failures.append.set(new Error('The disk is full.'));
  await documents.runJob('act-on-deadlines');
  expect(documents.faultsBehind).toEqual(['acting on a deadline', 'acting on a deadline']);
  documents.failures.append.clear();
  await documents.runJob('act-on-deadlines');
  for (const id of ids) {
    const { stage } = await workAs(documents.as('secretariat-1')).document(id);
    expect(stage).toBe('revision');
  }
  await documents.stop();
});

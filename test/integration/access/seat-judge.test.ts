import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessTable } from '../../../shared/domain/access-table.ts';
import type { Seat } from '../../../server/ports/seat-judge.ts';
import { refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Stage } from '../../../shared/domain/stages.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { drafter, lead, member, observer, secretariat, supervisor } from '../../support/builders/actors.ts';
import { givenStage, stagesOf } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const people = [drafter, member, lead, secretariat, supervisor, observer];

async function judge(person: string, documentId: DocumentId): Promise<Result<Seat>> {
  const { seatJudge } = documents.features;
  const session = await seatJudge.sessionOf(person);
  return session === null ? refuse('not-signed-in') : seatJudge.judge(session, documentId);
}

describe.each(
  stagesOf('norm').filter((stage): stage is Exclude<Stage, 'withdrawn'> => stage !== 'withdrawn'),
)('in %s', (stage) => {
  it('[RT-4] everyone sits as the access table says', async () => {
    const documentId = await plant(documents, givenStage(stage), 'sop');
    for (const { personId, membership } of people) {
      if (membership === null) throw new Error('Everyone here has a role.');
      const { grants } = accessTable[stage][membership.role];
      const expected = grants.includes('edit') ? 'edit' : grants.includes('comment') ? 'comment' : 'read';
      const outcome = await judge(personId, documentId);
      expect(outcome, membership.role).toMatchObject({ ok: true, value: { seat: expected, personId } });
    }
  });
});

it('[AC-2] nobody signed in, a stranger and an unknown document find no seat', async () => {
  const documentId = await plant(documents, givenStage('drafting'), 'sop');
  const published = await plant(documents, givenStage('published'), 'published');
  expect(await judge('', documentId)).toMatchObject({ refusal: { code: 'not-signed-in' } });
  expect(await judge('stranger', documentId)).toMatchObject({ refusal: { code: 'not-found' } });
  expect(await judge('stranger', published)).toMatchObject({ refusal: { code: 'not-found' } });
});

it('[AC-3] a seat is judged again by the stage, the settings and the membership of the moment', async () => {
  const documentId = await plant(documents, givenStage('drafting'), 'sop');
  const seat = await judge('member-kra', documentId);
  if (!seat.ok) throw new Error('The member has no seat.');
  expect(seat.value).toMatchObject({ seat: 'comment', delegationName: 'Kenya Customs', name: 'member-kra' });
  documents.directory.changeSettings({ isDraftingOpen: false });
  const judgeAgain = () => documents.features.seatJudge.rejudge(seat.value);
  expect(await judgeAgain()).toMatchObject({ refusal: { code: 'not-found' } });
  documents.directory.changeSettings({ isDraftingOpen: true });
  documents.directory.remove('member-kra', 'account');
  expect(await judgeAgain()).toMatchObject({ refusal: { code: 'not-signed-in' } });
});

it('[LC-3] a drafter who only sits down to write is kept as a drafter, once', async () => {
  const documentId = await plant(documents, givenStage('drafting'), 'sop');
  documents.directory.promote(observer.personId, { role: 'drafter', delegation: null });
  expect(await judge(observer.personId, documentId)).toMatchObject({ ok: true, value: { seat: 'edit' } });
  await judge(observer.personId, documentId);
  await judge(secretariat.personId, documentId);
  const ledger = await documents.store.log.read(documentId, 0);
  const events = ledger.filter(({ type }) => type === 'draftingJoined');
  expect(events).toHaveLength(1);
  expect(events[0]).toMatchObject({ actor: { personId: observer.personId, role: 'drafter' } });
});

it('[LC-3] a drafter whose seat becomes one to write at is kept as a drafter too', async () => {
  const documentId = await plant(documents, givenStage('review'), 'sop');
  documents.directory.promote(observer.personId, { role: 'drafter', delegation: null });
  const seat = await judge(observer.personId, documentId);
  if (!seat.ok) throw new Error('The drafter has no seat.');
  expect(seat.value.seat).toBe('comment');
  await workAs(documents.as('secretariat-1')).send(documentId, { type: 'close-review' });
  expect(await documents.features.seatJudge.rejudge(seat.value)).toMatchObject({ value: { seat: 'edit' } });
  const ledger = await documents.store.log.read(documentId, 0);
  expect(ledger.filter(({ type }) => type === 'draftingJoined')).toHaveLength(1);
});

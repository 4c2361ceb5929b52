import { afterEach, beforeEach, expect, it } from 'vitest';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { delegations, immigration, kenyaCustoms } from '../../support/builders/actors.ts';
import { deadline } from '../../support/builders/document-commands.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { password, startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const openReview = { type: 'open-review', deadline, delegationIds: delegations.map(({ id }) => id) } as const;

it('[LC-4] two secretaries open a round at once: one wins, the other is told what happened', async () => {
  const first = workAs(documents.as('secretariat-1'));
  const second = workAs(documents.as('secretariat-2'));
  const id = await plant(documents, givenStage('drafting'), 'sop');
  const { seq } = await first.document(id);
  const answers = await Promise.all([
    first.trySend(id, openReview, seq),
    second.trySend(id, openReview, seq),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 412]);
  const lost = answers.find((answer) => !answer.ok);
  expect(lost).toMatchObject({ problem: { code: 'stale' } });
  if (lost === undefined || lost.ok) throw new Error('Nobody lost.');
  expect(lost.problem.detail).toMatch(/secretariat-\d: .*round 1/i);
  expect((await first.document(id)).rounds).toHaveLength(1);
});

it('[LC-4] who looked before the last transition is told of it, even when the stage fits again', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  const id = await plant(documents, givenStage('drafting'), 'sop');
  const { seq } = await secretariat.document(id);
  await secretariat.send(id, openReview, seq);
  await secretariat.send(id, { type: 'close-review' });
  const late = await secretariat.trySend(id, openReview, seq);
  expect(late).toMatchObject({ status: 412, problem: { code: 'stale' } });
});

it('[LC-4] a comment between looking and commanding does not make a command stale', async () => {
  const id = await plant(documents, givenStage('review'), 'sop');
  const secretariat = workAs(documents.as('secretariat-1'));
  const { seq } = await secretariat.document(id);
  await workAs(documents.as('member-kra')).comment(id, { body: 'Why?', anchor: { scope: 'document' } });
  expect((await secretariat.send(id, { type: 'close-review' }, seq)).stage).toBe('revision');
});

it('[LC-4] twenty comments and two positions at once all come in', async () => {
  const id = await plant(documents, givenStage('review'), 'sop');
  const member = documents.as('member-kra');
  const body = { body: 'Why?', anchor: { scope: 'document' } } as const;
  const params = { documentId: id };
  const bursts = Array.from({ length: 4 }, () =>
    Promise.all(Array.from({ length: 5 }, () => member.get(contributionRoutes.openThread, { params, body }))),
  );
  await Promise.all(bursts);
  expect((await workAs(member).threads(id)).items).toHaveLength(20);

  const other = await plant(documents, givenStage('endorsement'), 'sop-2');
  const take = ({ id: delegationId }: typeof kenyaCustoms) =>
    workAs(documents.as(`lead-${delegationId}`)).send(other, {
      type: 'take-position',
      delegationId,
      position: 'endorse',
      reason: '',
      clauseId: null,
      password,
      evidence: null,
    });
  await Promise.all([take(kenyaCustoms), take(immigration)]);
  expect((await workAs(member).document(other)).endorsement?.tally.counts.endorse).toBe(2);
});

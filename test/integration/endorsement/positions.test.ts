import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { immigration, kenyaCustoms } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { password, startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { validRequest } from '../../support/documents/valid-requests.ts';

type TakePosition = Extract<LifecycleRequest, { readonly type: 'take-position' }>;

let documents: Documents;
let documentId: DocumentId;
beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('validated'), 'sop');
  await workAs(documents.as('secretariat-1')).send(documentId, validRequest('open-endorsement'));
});
afterEach(() => documents.stop());

function position(parts: Partial<TakePosition> = {}): TakePosition {
  return {
    type: 'take-position',
    delegationId: kenyaCustoms.id,
    position: 'endorse',
    reason: '',
    clauseId: null,
    password,
    evidence: null,
    ...parts,
  };
}

const lead = () => workAs(documents.as('lead-kra'));

it('[DE-5] a signature holds name, title, delegation, meaning, version, digest and proof', async () => {
  const { endorsement } = await lead().send(documentId, position());
  expect(endorsement?.positions).toMatchObject([
    {
      signature: {
        name: 'lead-kra',
        title: 'Chief Officer',
        delegationName: 'Kenya Customs',
        meaning: 'Endorsement',
        version: endorsement?.version,
        digest: endorsement?.digest,
        reauthentication: 'password',
      },
      evidence: null,
      isCurrent: true,
    },
  ]);
});

it('[DE-5] a wrong password signs nothing', async () => {
  const answer = await lead().trySend(documentId, position({ password: 'guess' }));
  expect(answer).toMatchObject({ status: 403, problem: { code: 'reauthentication-failed' } });
  expect((await lead().document(documentId)).endorsement?.positions).toEqual([]);
});

it('[DE-3] an objection names its clause by the number of the version under endorsement', async () => {
  const clauseId: ClauseId = asId('c3');
  const objection = position({ position: 'object', reason: 'Too long.', clauseId });
  const { endorsement } = await lead().send(documentId, objection);
  expect(endorsement?.positions[0]?.clauseNumber).toBe('1.1');
  expect(JSON.stringify(endorsement?.sentence)).toContain('Kenya Customs, clause 1.1');
  const nowhere = position({ position: 'object', reason: 'Too long.', clauseId: asId('nowhere') });
  expect(await lead().trySend(documentId, nowhere)).toMatchObject({
    status: 409,
    problem: { code: 'clause-not-found' },
  });
});

it('[LC-3] a drafter who leads a delegation later takes no position on the own draft', async () => {
  const own = await plant(documents, givenStage('endorsement'), 'own-draft');
  documents.directory.promote('drafter-1', { role: 'lead', delegation: kenyaCustoms });
  const answer = await workAs(documents.as('drafter-1')).trySend(own, position());
  expect(answer).toMatchObject({ status: 403, problem: { code: 'own-draft' } });
});

it('[DE-2] the last position counts and all are kept; a lead speaks for the own delegation only', async () => {
  const clauseId: ClauseId = asId('c3');
  await lead().send(documentId, position({ position: 'object', reason: 'Too long.', clauseId }));
  const { endorsement } = await lead().send(documentId, position());
  expect(endorsement?.positions.map(({ isCurrent }) => isCurrent)).toEqual([false, true]);
  expect(endorsement?.tally.counts).toMatchObject({ endorse: 1, object: 0 });
  const other = await lead().trySend(documentId, position({ delegationId: immigration.id }));
  expect(other).toMatchObject({ status: 403, problem: { code: 'not-allowed' } });
});

it('[DE-5] the secretariat records a position with evidence, under its own name', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  const without = await secretariat.trySend(documentId, position());
  expect(without).toMatchObject({ status: 422, problem: { code: 'evidence-missing' } });
  const { endorsement } = await secretariat.send(documentId, position({ evidence: 'Letter of 3 March' }));
  expect(endorsement?.positions[0]).toMatchObject({
    evidence: 'Letter of 3 March',
    recordedBy: { name: 'secretariat-1' },
    signature: { delegationName: 'Kenya Customs' },
  });
});

it('[LC-6] after the deadline no position is taken, also before the clock has closed', async () => {
  documents.clock.advance(15 * 24 * 3_600_000);
  expect(await lead().trySend(documentId, position())).toMatchObject({
    status: 409,
    problem: { code: 'too-late' },
  });
});

it('[AC-1] the lead is told which delegation is theirs, and what is next', async () => {
  expect(await lead().document(documentId)).toMatchObject({
    ownDelegationId: kenyaCustoms.id,
    next: 'take-position',
    waitingFor: null,
  });
  await lead().send(documentId, position());
  expect((await lead().document(documentId)).waitingFor).not.toBeNull();
});

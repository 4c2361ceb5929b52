import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ClauseStepView, clauseRoutes } from '../../../shared/contract/clause-routes.ts';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { documentRoutes } from '../../../shared/contract/document-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { deadline } from '../../support/builders/document-commands.ts';
import { delegations } from '../../support/builders/actors.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

const clauseId: ClauseId = asId('c3');
const base = 'The officer on duty hands over within a day.';
const proposed = 'The officer on duty hands over within two hours.';
let documents: Documents;
let documentId: DocumentId;

beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('drafting'), 'sop');
});
afterEach(() => documents.stop());

function historyOf(clause: string, person = 'drafter-1') {
  return documents
    .as(person)
    .call(clauseRoutes.getClauseHistory, { params: { documentId, clauseId: clause } });
}

async function history(clause: string = clauseId) {
  const answer = await historyOf(clause);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}

/** Events by their number, so in the order of the ledger. */
async function eventsOn(clause: string): Promise<readonly string[]> {
  const { steps } = await history(clause);
  return steps
    .flatMap((step) => (step.type === 'event' ? [step] : []))
    .toSorted((left, right) => left.seq - right.seq)
    .map(({ sentence: { template }, change }) => (change === null ? template : `${template} (${change})`));
}

function writingIn(steps: readonly ClauseStepView[]) {
  return steps.flatMap((step) => (step.type === 'writing' ? [step] : []));
}

/** Comment, proposal, round, disposition, change, version, workshop. */
async function liveThroughARound(): Promise<void> {
  const secretary = workAs(documents.as('secretariat-1'));
  const delegationIds = delegations.map(({ id }) => id);
  await secretary.send(documentId, { type: 'open-review', deadline, delegationIds });
  const thread = await workAs(documents.as('member-kra')).comment(documentId, {
    body: 'A day is too long.',
    anchor: { scope: 'words', words: [{ clauseId, quote: 'a day', from: 38, to: 43 }] },
  });
  await workAs(documents.as('member-kra')).comment(documentId, {
    body: 'Another matter.',
    anchor: { scope: 'clause', clauseId: asId('c4') },
  });
  const amendment = await documents.as('member-kra').get(contributionRoutes.proposeAmendment, {
    params: { documentId },
    body: { wording: { kind: 'change', clauseId, text: proposed }, rationale: 'Vehicles wait outside.' },
  });
  await secretary.send(documentId, { type: 'close-review' });
  await secretary.dispose(documentId, {
    subject: { kind: 'amendment', id: amendment.id },
    disposition: 'accepted',
    apply: { text: null },
  });
  for (const id of [thread.id, (await secretary.threads(documentId)).items[1]?.id ?? thread.id])
    await secretary.dispose(documentId, {
      subject: { kind: 'thread', id },
      disposition: 'accepted-in-part',
      reason: 'Two hours, not one.',
    });
  await secretary.cut(documentId, 'After the round');
}

it('[RT-8] tells who wrote a clause at first: whoever made the document', async () => {
  const { isInText, writers, unrecorded, steps } = await history();
  expect({ isInText, unrecorded }).toEqual({ isInText: true, unrecorded: 0 });
  expect(writers).toMatchObject([
    { by: { kind: 'person', personId: 'drafter-1', role: 'drafter' }, characters: base.length },
  ]);
  expect(writingIn(steps)).toMatchObject([{ isMade: true, written: base.length, removed: 0 }]);
});

it('[CM-4] [RT-8] an accepted wording is its proposer’s, with their delegation', async () => {
  await liveThroughARound();
  const { writers, steps } = await history();
  expect(writers.map(({ by }) => by)).toMatchObject([
    { personId: 'drafter-1' },
    { personId: 'member-kra', delegationName: 'Kenya Customs' },
  ]);
  expect(
    writingIn(steps).find(({ by }) => by?.kind === 'person' && by.personId === 'member-kra'),
  ).toMatchObject({ written: expect.any(Number), removed: expect.any(Number) });
});

it('[CM-4] words that the secretariat chose instead are the secretariat’s', async () => {
  const secretary = workAs(documents.as('secretariat-1'));
  const delegationIds = delegations.map(({ id }) => id);
  await secretary.send(documentId, { type: 'open-review', deadline, delegationIds });
  const amendment = await documents.as('member-kra').get(contributionRoutes.proposeAmendment, {
    params: { documentId },
    body: { wording: { kind: 'change', clauseId, text: proposed }, rationale: 'Vehicles wait outside.' },
  });
  await secretary.send(documentId, { type: 'close-review' });
  await secretary.dispose(documentId, {
    subject: { kind: 'amendment', id: amendment.id },
    disposition: 'accepted-in-part',
    reason: 'Four are needed at the port.',
    apply: { text: 'The officer on duty hands over within four hours.' },
  });
  const people = (await history()).writers.map(({ by }) => (by?.kind === 'person' ? by.personId : null));
  expect(people).toEqual(['drafter-1', 'secretariat-1']);
});

it('[LE-1] is one chain: round, comment, proposal, disposition, change of the text, version', async () => {
  await liveThroughARound();
  expect(await eventsOn(clauseId)).toEqual([
    'Cut version {{number}}: {{name}} (added)',
    'Opened round {{number}} on version {{version}} until {{deadline}}',
    'Commented on clause {{number}}: {{excerpt}}',
    'Proposed new wording for clause {{number}}',
    'Accepted an amendment',
    'Wrote the wording of an amendment into the text',
    'Accepted a comment in part: {{reason}}',
    'Cut version {{number}}: {{name}} (changed)',
  ]);
});

it('holds nothing of what was said about another clause, nor a version that left it alone', async () => {
  await liveThroughARound();
  const events = await eventsOn('c4');
  expect(events).toContain('Cut version {{number}}: {{name}} (added)');
  expect(events.filter((template) => template.includes('changed'))).toEqual([]);
  expect(events.filter((template) => template.includes('amendment'))).toEqual([]);
});

it('keeps the chain of a clause that is not in the text any more', async () => {
  await liveThroughARound();
  const wording = { kind: 'delete', clauseId, number: '1.1', base: proposed } as const;
  const edit = { type: 'apply-wording', wording, newClauseId: 'new', isForced: true } as const;
  await documents.liveText.edit(documentId, edit, 'drafter-1');
  await workAs(documents.as('secretariat-1')).cut(documentId, 'Without the clause');
  expect(await history()).toMatchObject({ isInText: false, writers: [] });
  expect((await eventsOn(clauseId)).at(-1)).toBe('Cut version {{number}}: {{name}} (removed)');
});

it('[AC-2] does not know a clause that never was', async () => {
  expect(await historyOf('never')).toMatchObject({ ok: false, problem: { code: 'clause-not-found' } });
});

it('[AC-4] does not exist for whom the document does not', async () => {
  const params = { documentId };
  await documents
    .as('secretariat-1')
    .get(documentRoutes.updateDocument, { params, body: { isConfidential: true } });
  for (const person of ['observer-1', 'stranger'])
    expect(await historyOf(clauseId, person)).toMatchObject({ status: 404, problem: { code: 'not-found' } });
  expect(await historyOf(clauseId, 'drafter-1')).toMatchObject({ ok: true });
});

it('names people who left the project as the ledger knew them', async () => {
  await documents.liveText.edit(
    documentId,
    {
      type: 'apply-wording',
      wording: { kind: 'change', clauseId, number: '1.1', base, text: `${base} Always.` },
      newClauseId: 'new',
      isForced: false,
    },
    'gone',
  );
  const { writers } = await history();
  expect(writers.find(({ by }) => by?.kind === 'person' && by.personId === 'gone')).toMatchObject({
    by: { name: '' },
    characters: 8,
  });
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import { contributionRoutes } from '../../../shared/contract/contribution-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { AmendmentId, ClauseId, DocumentId } from '../../../shared/domain/ids.ts';
import { givenStage } from '../../support/builders/stage-stories.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { plant } from '../../support/documents/plant.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
let documentId: DocumentId;
let amendmentId: AmendmentId;
const clauseId: ClauseId = asId('c3');
const base = 'The officer on duty hands over within a day.';
const text = 'The officer on duty hands over within two hours.';

beforeEach(async () => {
  documents = await startDocuments();
  documentId = await plant(documents, givenStage('review'), 'sop');
  const amendment = await documents.as('member-kra').get(contributionRoutes.proposeAmendment, {
    params: { documentId },
    body: { wording: { kind: 'change', clauseId, text }, rationale: 'A day is too long.' },
  });
  amendmentId = amendment.id;
  await workAs(documents.as('secretariat-1')).send(documentId, { type: 'close-review' });
});
afterEach(() => documents.stop());

const accepted = () =>
  ({ subject: { kind: 'amendment', id: amendmentId }, disposition: 'accepted' }) as const;

async function wordsOfClause(): Promise<string | undefined> {
  const content = await documents.liveText.freeze(documentId);
  return listClauses(content, numberingRules({ scheme: 'sop', language: 'en' })).find(
    ({ clause }) => clause.attrs.id === clauseId,
  )?.text;
}

async function changeClause(words: string): Promise<void> {
  const wording = { kind: 'change', clauseId, number: '1.1', base, text: words } as const;
  const edit = { type: 'apply-wording', wording, newClauseId: 'new', isForced: true } as const;
  await documents.liveText.edit(documentId, edit, 'drafter-1');
}

it('[CM-4] a proposal leaves the draft alone; base and number are what the server read', async () => {
  expect(await wordsOfClause()).toBe(base);
  const { items } = await workAs(documents.as('member-kra')).amendments(documentId);
  expect(items).toMatchObject([{ wording: { base, number: '1.1', text }, isApplied: false, roundNumber: 1 }]);
});

it('[CM-4] accepting writes the wording into the text and credits the proposer', async () => {
  const { amendment } = await workAs(documents.as('drafter-1')).dispose(documentId, {
    ...accepted(),
    apply: { text: null },
  });
  expect(amendment).toMatchObject({ isApplied: true, dispositions: [{ resultingText: text }] });
  expect(await wordsOfClause()).toBe(text);
  const { items } = await workAs(documents.as('drafter-1')).ledger(documentId);
  expect(items.at(-1)?.event).toMatchObject({ type: 'amendmentApplied', data: { proposer: 'member-kra' } });
});

it('[CM-4] when the clause has changed, the three texts are shown and a person decides', async () => {
  const current = 'The officer hands over before the shift ends.';
  await changeClause(current);
  const drafter = workAs(documents.as('drafter-1'));
  const refused = await drafter.client.call(contributionRoutes.dispose, {
    params: { documentId },
    body: { ...accepted(), apply: { text: null } },
  });
  expect(refused).toMatchObject({
    status: 409,
    problem: { code: 'clause-changed', params: { base, current, proposed: text } },
  });
  expect((await drafter.amendments(documentId)).items[0]?.dispositions).toEqual([]);
  const chosen = 'The officer hands over within two hours, before the shift ends.';
  await drafter.dispose(documentId, { ...accepted(), apply: { text: chosen, isForced: true } });
  expect(await wordsOfClause()).toBe(chosen);
});

it('[CM-5] not accepted needs a reason, and nothing is applied', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const call = (body: object) =>
    drafter.client.call(contributionRoutes.dispose, {
      params: { documentId },
      body: { ...accepted(), disposition: 'not-accepted', ...body },
    });
  expect(await call({})).toMatchObject({ status: 422, problem: { code: 'reason-missing' } });
  expect((await call({ reason: 'The law says a day.', apply: { text: null } })).status).toBe(422);
  expect((await call({ reason: 'The law says a day.' })).status).toBe(200);
  expect(await wordsOfClause()).toBe(base);
});

it('[CM-6] the author answers the disposition; nobody else does', async () => {
  const subject = accepted().subject;
  await workAs(documents.as('drafter-1')).dispose(documentId, accepted());
  const answer = (person: string) =>
    documents.as(person).call(contributionRoutes.answerDisposition, {
      params: { documentId },
      body: { subject, isSatisfied: false, note: 'Write it in.' },
    });
  expect((await answer('member-dis')).status).toBe(403);
  const answered = await answer('member-kra');
  expect(answered).toMatchObject({ value: { amendment: { authorAnswer: { isSatisfied: false } } } });
});

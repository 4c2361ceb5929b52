/** Language versions over HTTP (TL). */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { StorageFault } from '../../../server/ports/storage-fault.ts';
import { languageRoutes } from '../../../shared/contract/language-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';
import { workOnLanguages } from '../../support/documents/work-on-languages.ts';

let documents: Documents;
let english: DocumentId;
let work: ReturnType<typeof workOnLanguages>;
beforeEach(async () => {
  documents = await startDocuments();
  work = workOnLanguages(documents);
  english = await as('drafter-1').create({ title: 'Summary', kind: 'summary-brief' });
});
afterEach(() => documents.stop());

const as = (name: string) => workAs(documents.as(name));
const inDocument = (documentId: DocumentId) => ({ params: { documentId } });

it('[TL-1] a version begins as a document of its own with the clauses of the original under the same ids', async () => {
  const french = await work.started(english);
  const [of, own] = [await as('drafter-1').text(english), await as('drafter-1').text(french)];
  expect(own.content.map(({ attrs }) => attrs.id)).toEqual(of.content.map(({ attrs }) => attrs.id));
  expect(await as('drafter-1').document(french)).toMatchObject({
    title: 'Résumé',
    language: 'fr',
    profile: 'translation',
    stage: 'drafting',
    hasLanguages: true,
  });
  const versions = await work.languagesFor('secretariat-1', french);
  expect(versions.ok && versions.value.items).toMatchObject([
    { documentId: english, language: 'en', isOriginal: true, isAuthoritative: true, follows: null },
    { documentId: french, language: 'fr', isOriginal: false, isAuthoritative: false, follows: english },
  ]);
});

it('[TL-1] of two who begin the same language at once one does', async () => {
  const answers = await Promise.all([
    work.tryStart('drafter-1', english),
    work.tryStart('secretariat-1', english),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const refused = answers.find(({ ok }) => !ok);
  expect(refused?.ok === false && refused.problem.code).toBe('language-taken');
  const list = await documents
    .as('secretariat-1')
    .get(projectRoutes.listDocuments, { params: { projectId: project } });
  expect(list.items).toHaveLength(2);
});

it('[TL-1] what a fault cut short is not told of, and is begun again a minute later', async () => {
  documents.failures.append.setAfter(1, new StorageFault('full'));
  expect((await work.tryStart('drafter-1', english)).status).toBe(503);
  documents.failures.append.clear();
  expect((await work.languagesFor('drafter-1', english)).ok).toBe(true);
  expect((await work.tryStart('drafter-1', english)).status).toBe(409);
  documents.clock.advance(61_000);
  const french = await work.started(english);
  const versions = await work.languagesFor('drafter-1', english);
  expect(versions.ok && versions.value.items.map(({ documentId }) => documentId)).toEqual([english, french]);
});

it('[TL-3] confirming is kept with who did it, and a change of the original shows what it was', async () => {
  const french = await work.started(english);
  const [clause] = (await work.seen(english)).slice(1);
  if (clause === undefined) throw new Error('The template is empty.');
  const answer = await work.tryConfirm('drafter-1', french, [clause]);
  expect(answer.ok && answer.value).toEqual({ confirmed: 1, movedOn: [] });
  const { items } = await documents
    .as('member-kra')
    .get(languageRoutes.listConfirmations, inDocument(french));
  expect(items).toMatchObject([{ ...clause, by: { personId: 'drafter-1' } }]);
  const before = (await as('drafter-1').text(english)).content.find(
    ({ attrs }) => attrs.id === clause.clauseId,
  );
  await work.change(english, clause.clauseId, 'Quite another sentence.');
  const { content } = await documents.as('drafter-1').get(languageRoutes.getConfirmedClause, {
    params: { documentId: french, clauseId: clause.clauseId },
  });
  expect(content.content).toEqual([before]);
  expect(await as('drafter-1').verify(french)).toMatchObject({ isIntact: true });
});

it('[TL-3] what changed after the person looked is not confirmed, the rest is', async () => {
  const french = await work.started(english);
  const looked = await work.seen(english);
  const [, moved, ...rest] = looked;
  if (moved === undefined) throw new Error('The template is empty.');
  await work.change(english, moved.clauseId, 'Quite another sentence.');
  const all = await work.tryConfirm('drafter-1', french, looked);
  expect(all.ok && all.value).toEqual({ confirmed: rest.length + 1, movedOn: [moved.clauseId] });
  const late = await work.tryConfirm('drafter-1', french, [moved]);
  expect([late.status, !late.ok && late.problem.code]).toEqual([409, 'clause-moved-on']);
});

it('[TL-3] two who confirm the same at once are both told it is done, and it is one event', async () => {
  const french = await work.started(english);
  const clauses = await work.seen(english);
  const answers = await Promise.all([
    work.tryConfirm('drafter-1', french, clauses),
    work.tryConfirm('secretariat-1', french, clauses),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const { items } = await as('secretariat-1').ledger(french);
  expect(items.filter(({ type }) => type === 'clausesConfirmed')).toHaveLength(1);
});

it('[TL-3] hostile confirmations are refused with their field, never with a fault', async () => {
  const french = await work.started(english);
  const [first] = await work.seen(english);
  if (first === undefined) throw new Error('The template is empty.');
  const path = `/api/documents/${french}/confirmations`;
  const send = (body: unknown) =>
    documents.as('drafter-1').fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const hostile = [
    {},
    { clauses: [] },
    { clauses: [{ clauseId: '<b>', leader: first.leader }] },
    { clauses: 'all' },
  ];
  for (const body of hostile) expect((await send(body)).status).toBe(422);
  const unknown = await work.tryConfirm('drafter-1', french, [{ ...first, clauseId: asId('__proto__') }]);
  expect(unknown.status).toBe(409);
  const repeated = await work.tryConfirm('drafter-1', french, [first, first]);
  expect(repeated.ok && repeated.value.confirmed).toBe(1);
  expect((await work.tryConfirm('drafter-1', english, [first])).status).toBe(409);
  expect(documents.faults).toEqual([]);
});

it('[TL-4] beginning, confirming and authority are for those whom the tables name', async () => {
  const french = await work.started(english);
  const clauses = await work.seen(english);
  const authority = (name: string) => work.makeAuthoritative(name, french);
  for (const name of ['member-kra', 'lead-kra', 'supervisor-1', 'observer-1']) {
    expect((await work.tryStart(name, english, 'es')).status, name).toBe(403);
    expect((await work.tryConfirm(name, french, clauses)).status, name).toBe(403);
    expect((await authority(name)).status, name).toBe(403);
  }
  for (const name of ['stranger', 'admin']) {
    expect((await work.tryStart(name, english, 'es')).status, name).toBe(404);
    expect((await work.tryConfirm(name, french, clauses)).status, name).toBe(404);
    expect((await work.languagesFor(name, french)).status, name).toBe(404);
  }
  expect((await authority('drafter-1')).status).toBe(403);
  expect((await work.tryStart('drafter-1', asId('unknown'))).status).toBe(404);
});

it('[TL-5] authority changes in both ledgers, and the original follows with all that was confirmed', async () => {
  const french = await work.started(english);
  await work.tryConfirm('drafter-1', french, await work.seen(english));
  const call = (reason: string) => work.makeAuthoritative('secretariat-1', french, reason);
  expect((await call('')).status).toBe(422);
  expect((await call('Negotiated in French.')).status).toBe(200);
  const versions = await work.languagesFor('secretariat-1', english);
  expect(versions.ok && versions.value.items).toMatchObject([
    { documentId: english, isAuthoritative: false, follows: french },
    { documentId: french, isAuthoritative: true, follows: null },
  ]);
  const { items } = await documents
    .as('drafter-1')
    .get(languageRoutes.listConfirmations, inDocument(english));
  expect(items).toHaveLength((await work.seen(french)).length);
  expect((await call('Again.')).status).toBe(409);
});

it('[TL-5] a fault between the two ledgers leaves none authoritative, never two, and the same request mends it', async () => {
  const french = await work.started(english);
  const call = () => work.makeAuthoritative('secretariat-1', french);
  documents.failures.append.setAfter(1, new StorageFault('full'));
  expect((await call()).status).toBe(503);
  documents.failures.append.clear();
  const between = await work.languagesFor('secretariat-1', french);
  expect(between.ok && between.value.items.map(({ isAuthoritative }) => isAuthoritative)).toEqual([
    false,
    false,
  ]);
  expect((await call()).status).toBe(200);
  expect((await as('secretariat-1').document(french)).profile).toBe('deliverable');
});

import { afterEach, beforeEach, expect, it } from 'vitest';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { delegations, immigration, kenyaCustoms } from '../../support/builders/actors.ts';
import { hoursLater } from '../../support/builders/document-story.ts';
import { workAs } from '../../support/documents/call-document.ts';
import { password, startDocuments } from '../../support/documents/start-documents.ts';
import type { Documents } from '../../support/documents/start-documents.ts';

let documents: Documents;
beforeEach(async () => {
  documents = await startDocuments();
});
afterEach(() => documents.stop());

const delegationIds = delegations.map(({ id }) => id);

it('[LC-1] a norm passes its whole life over HTTP, with an objection that is met', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const secretariat = workAs(documents.as('secretariat-1'));
  const member = workAs(documents.as('member-kra'));
  const id = await drafter.create({ title: 'Joint handover', kind: 'sop' });

  const inReview = await secretariat.send(id, {
    type: 'open-review',
    deadline: hoursLater(48),
    delegationIds,
  });
  expect(inReview.stage).toBe('review');
  expect(inReview.rounds).toMatchObject([{ number: 1, version: 1, closedAt: null }]);
  expect(documents.mails.map(({ to }) => to)).toContain('member-kra@example.org');

  const thread = await member.comment(id, {
    body: 'Please say who signs.',
    anchor: { scope: 'document' },
    isBlocking: true,
  });

  documents.clock.advance(48 * 3_600_000);
  await documents.runJob('act-on-deadlines');
  expect((await drafter.document(id)).stage).toBe('revision');

  const early = await secretariat.trySend(id, {
    type: 'open-validation',
    delegationIds,
    quorum: 2,
    agenda: [],
  });
  expect(early).toMatchObject({ status: 409, problem: { code: 'undisposed', params: { count: 1 } } });

  const subject = { kind: 'thread', id: thread.id } as const;
  await drafter.dispose(id, { subject, disposition: 'accepted', reason: 'Clause 5 says it now.' });
  await secretariat.send(id, {
    type: 'open-validation',
    delegationIds,
    quorum: 2,
    agenda: [{ title: 'Clause 5', clauseId: null }],
  });
  const present = [kenyaCustoms.id, immigration.id];
  const validation = await secretariat.send(id, { type: 'record-attendance', present });
  const itemId = validation.validation?.agenda[0]?.id;
  if (itemId === undefined) throw new Error('The agenda is empty.');
  await secretariat.send(id, { type: 'decide-agenda-item', itemId, decision: 'Agreed.' });
  await secretariat.send(id, { type: 'close-validation', note: '' });

  const endorsement = await secretariat.send(id, {
    type: 'open-endorsement',
    delegationIds,
    rule: 'consensus',
    quorum: 3,
    deadline: hoursLater(48 + 96),
    isSilence: false,
    statement: 'We endorse the text.',
  });
  const clauseId = await firstClause(member, id);
  const lead = (name: string) => workAs(documents.as(`lead-${name}`));
  const position = { type: 'take-position', password, evidence: null } as const;
  const objection = await lead('kra').send(id, {
    ...position,
    delegationId: kenyaCustoms.id,
    position: 'object',
    reason: 'The time limit is too short.',
    clauseId,
  });
  expect(objection.endorsement?.sentence.template).toContain('objection');
  for (const { id: delegationId } of delegations) {
    await lead(delegationId).send(id, {
      ...position,
      delegationId,
      position: 'endorse',
      reason: '',
      clauseId: null,
    });
  }
  const endorsed = await secretariat.send(id, { type: 'close-endorsement' });
  expect(endorsed).toMatchObject({ stage: 'endorsed', endorsement: { outcome: 'endorsed' } });
  expect(endorsed.endorsement?.version).toBe(endorsement.endorsement?.version);
  expect(endorsed.endorsement?.positions).toHaveLength(delegations.length + 1);

  const published = await secretariat.send(id, { type: 'publish' });
  const slug = published.publications[0]?.slug ?? '';
  expect(slug).toMatch(/^joint-handover-[a-z0-9]{12}$/);
  const page = await documents.as().fetch(`/public/${slug}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Joint handover');

  const verdict = await secretariat.verify(id);
  expect(verdict).toMatchObject({ isIntact: true, problem: null });
  expect(verdict.versions).toBeGreaterThanOrEqual(2);
  expect(documents.faults).toEqual([]);
  expect(documents.faultsBehind).toEqual([]);
});

it('[LC-1] a new edition supersedes the published one only when it is published', async () => {
  const drafter = workAs(documents.as('drafter-1'));
  const secretariat = workAs(documents.as('secretariat-1'));
  const supervisor = workAs(documents.as('supervisor-1'));
  const id = await drafter.create({ title: 'Summary', kind: 'summary-brief' });
  const publish = async () => {
    await drafter.send(id, { type: 'submit-for-clearance' });
    await supervisor.send(id, { type: 'clear', note: '' });
    return secretariat.send(id, { type: 'publish' });
  };
  const first = (await publish()).publications[0];
  const drafting = await secretariat.send(id, { type: 'start-edition' });
  expect(drafting).toMatchObject({ stage: 'drafting', edition: 2 });
  expect((await documents.as().fetch(`/public/${first?.slug}`)).status).toBe(200);
  const { publications } = await publish();
  expect(publications.map(({ supersededAt }) => supersededAt === null)).toEqual([false, true]);
  const old = await (await documents.as().fetch(`/public/${first?.slug}`)).text();
  expect(old).toMatch(/superseded/i);
  const pdf = await documents.as().fetch(`/public/${publications[1]?.slug}/document.pdf`);
  expect(pdf.headers.get('content-type')).toContain('application/pdf');
});

async function firstClause(member: ReturnType<typeof workAs>, id: Parameters<typeof member.text>[0]) {
  const { content } = await member.text(id);
  const clause = content.find((block) => block.type === 'clause' && block.attrs.kind === 'heading');
  if (clause === undefined) throw new Error('The text has no heading.');
  return asId<ClauseId>(clause.attrs.id);
}

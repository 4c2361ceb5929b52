/** Leads a norm through its life over HTTP, for tests that look at its pages and not at the way there. */
import { numberingRules } from '../../../shared/domain/numbering-rules.ts';
import type { LifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { listClauses } from '../../../shared/content/clause-list.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { foundProject, type Person, type Project } from './found-project.ts';
import type { App } from './start-app.ts';

export type Norm = {
  readonly id: DocumentId;
  readonly project: Project;
  readonly people: Readonly<Record<'secretariat' | 'drafter' | 'member' | 'lead', Person>>;
  /** In drafting with a comment and a version; then the further stages, each once and in this order. */
  toReview(): Promise<void>;
  toRevision(): Promise<void>;
  toEndorsement(): Promise<void>;
  toPublication(): Promise<string>;
};

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

type Given = { readonly app: App; readonly administrator: Person; readonly name: string };

export async function leadNorm({ app, administrator, name }: Given): Promise<Norm> {
  const delegation = `Customs of ${name}`;
  const project = await foundProject(administrator, { app, name, delegations: [delegation] });
  const people = {
    secretariat: administrator,
    drafter: await project.join(`${name} drafter`, { role: 'drafter' }),
    member: await project.join(`${name} member`, { role: 'member', delegation }),
    lead: await project.join(`${name} lead`, { role: 'lead', delegation, title: 'Commissioner' }),
  };
  const { id } = await administrator.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: `Joint controls: ${name}`, kind: 'sop' },
  });
  const params = { documentId: id };
  const delegationIds = project.delegations.map((each) => each.id);
  const send = (person: Person, command: LifecycleRequest): Promise<DocumentView> =>
    person.client.get(routes.sendCommand, { params, body: { command } });
  const comment = (person: Person, body: string) =>
    person.client.get(routes.openThread, { params, body: { body, anchor: { scope: 'document' } } });

  await people.drafter.client.get(routes.cutVersion, { params, body: { name: 'First draft', note: '' } });
  await comment(people.member, 'Who keeps the register?');

  return {
    id,
    project,
    people,
    async toReview() {
      await send(administrator, { type: 'open-review', deadline: inDays(60), delegationIds });
      await comment(people.member, 'The time limit is too short.');
      const { content } = await people.member.client.get(routes.getVersion, {
        params: { ...params, number: 'current' },
      });
      const clause = listClauses(content, numberingRules({ scheme: 'sop', language: 'en' })).find(
        ({ text }) => text.startsWith('It does not apply'),
      );
      if (clause === undefined) throw new Error('The template has another text.');
      await people.member.client.get(routes.proposeAmendment, {
        params,
        body: {
          wording: { kind: 'change', clauseId: clause.clause.attrs.id, text: 'It applies to all cargo.' },
          rationale: 'Nothing is left out.',
        },
      });
    },
    async toRevision() {
      await send(administrator, { type: 'close-review' });
    },
    async toEndorsement() {
      await answerAll(people.drafter, id);
      const agenda = [{ title: 'Clause 2', clauseId: null }];
      await send(administrator, { type: 'open-validation', delegationIds, quorum: 1, agenda });
      const { validation } = await send(administrator, { type: 'record-attendance', present: delegationIds });
      for (const { id: itemId } of validation?.agenda ?? [])
        await send(administrator, { type: 'decide-agenda-item', itemId, decision: 'Agreed.' });
      await send(administrator, { type: 'close-validation', note: '' });
      await send(administrator, {
        type: 'open-endorsement',
        delegationIds,
        rule: 'consensus',
        quorum: 1,
        deadline: inDays(90),
        isSilence: false,
        statement: 'We endorse the text.',
      });
    },
    async toPublication() {
      const { lead } = people;
      for (const delegationId of delegationIds)
        await send(lead, { ...endorse, delegationId, password: lead.password });
      await send(administrator, { type: 'close-endorsement' });
      const { publications } = await send(administrator, { type: 'publish' });
      return `/public/${publications[0]?.slug ?? ''}`;
    },
  };
}

const endorse = {
  type: 'take-position',
  position: 'endorse',
  reason: '',
  clauseId: null,
  evidence: null,
} as const;

async function answerAll({ client }: Person, documentId: DocumentId): Promise<void> {
  const params = { documentId };
  const query = { limit: 200 };
  const threads = await client.get(routes.listThreads, { params, query });
  const amendments = await client.get(routes.listAmendments, { params, query });
  const subjects = [
    ...threads.items.map(({ id }) => ({ kind: 'thread' as const, id })),
    ...amendments.items.map(({ id }) => ({ kind: 'amendment' as const, id })),
  ];
  for (const subject of subjects) {
    await client.get(routes.dispose, {
      params,
      body: { subject, disposition: 'not-accepted', reason: 'The act says otherwise.' },
    });
  }
}

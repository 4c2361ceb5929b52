import { afterEach, beforeEach, expect, it } from 'vitest';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { project } from '../../support/builders/actors.ts';
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

const home = (person: string) => documents.as(person).get(projectRoutes.getHome);
const kindsOf = async (person: string) => (await home(person)).waiting.map(({ kind }) => kind);

it('what waits for each is what they could do now', async () => {
  await plant(documents, givenStage('review'), 'review');
  await plant(documents, givenStage('endorsement'), 'endorsement');
  await plant(documents, givenStage('clearance', 'deliverable'), 'clearance');
  expect(await kindsOf('member-kra')).toEqual(['respond-to-round']);
  expect((await kindsOf('lead-kra')).toSorted()).toEqual(['respond-to-round', 'take-position']);
  expect(await kindsOf('supervisor-1')).toEqual(['give-clearance']);
  expect(await kindsOf('observer-1')).toEqual([]);
  expect((await home('stranger')).waiting).toEqual([]);
  await workAs(documents.as('member-kra')).comment(
    (await home('member-kra')).waiting[0]?.documentId ?? none(),
    {
      body: 'Fine.',
      anchor: { scope: 'document' },
    },
  );
  expect(await kindsOf('member-kra')).toEqual([]);
});

function none(): never {
  throw new Error('Nothing waits.');
}

it('activity of all documents comes newest first, in pages without gaps or repeats', async () => {
  const secretariat = workAs(documents.as('secretariat-1'));
  const ids = [];
  for (const title of ['A', 'B', 'C']) {
    ids.push(await secretariat.create({ title, kind: 'summary-brief' }));
    documents.clock.advance(1_000);
  }
  for (const id of [...ids, ...ids]) {
    await secretariat.comment(id, { body: 'Why?', anchor: { scope: 'document' } });
    documents.clock.advance(1_000);
  }
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const query = after === undefined ? { limit: 2 } : { limit: 2, after };
    const page = await secretariat.client.get(projectRoutes.listActivity, {
      params: { projectId: project },
      query,
    });
    seen.push(...page.items.map(({ documentTitle, seq }) => `${documentTitle}${seq}`));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual(['C3', 'B3', 'A3', 'C2', 'B2', 'A2', 'C1', 'B1', 'A1']);
});

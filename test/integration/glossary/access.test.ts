/** Who may read and who may write a glossary, over HTTP, for every role. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glossaryRoutes } from '../../../shared/contract/glossary-routes.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { createFakeRecords } from '../../support/fakes/fake-records.ts';
import {
  addTerm,
  type Glossary,
  listTerms,
  params,
  pointOfEntry,
  startGlossary,
  tablePath,
} from '../../support/glossary/start-glossary.ts';
import type { ApiClient } from '../../support/server/api-client.ts';

const elsewhere: ProjectId = asId('elsewhere');

describe('access to a glossary', () => {
  let api: Glossary;
  const as = (name: string) => api.as(name);
  beforeAll(async () => {
    api = await startGlossary(createFakeRecords());
  });
  afterAll(async () => {
    await api.stop();
    expect(api.faults).toEqual([]);
  });

  const writers = ['drafter-1', 'secretariat-1'];
  const readers = ['member-kra', 'lead-kra', 'supervisor-1', 'observer-1'];

  it.each([...writers, ...readers])('[AC-1] everyone in the project reads it: %s', async (name) => {
    expect((await as(name).call(glossaryRoutes.listGlossary, { params })).status).toBe(200);
    const table = await as(name).fetch(tablePath(project));
    expect([table.status, table.headers.get('content-disposition')]).toEqual([
      200,
      'attachment; filename="glossary.csv"; filename*=UTF-8\'\'glossary.csv',
    ]);
  });

  const entryId = 'none';
  const writing: readonly (readonly [
    string,
    number,
    (client: ApiClient, id: ProjectId) => Promise<{ status: number }>,
  ])[] = [
    ['add', 422, (client, id) => addTerm(client, { language: 'en', term: 'x', discouraged: ['X'] }, id)],
    [
      'change',
      404,
      (client, projectId) =>
        client.call(glossaryRoutes.changeGlossaryEntry, {
          params: { projectId, entryId },
          body: { ...pointOfEntry, revision: 1 },
        }),
    ],
    [
      'remove',
      404,
      (client, projectId) =>
        client.call(glossaryRoutes.removeGlossaryEntry, { params: { projectId, entryId } }),
    ],
    [
      'import',
      422,
      (client, projectId) =>
        client.call(glossaryRoutes.importGlossary, { params: { projectId }, body: { csv: 'no table' } }),
    ],
  ];
  const starter = (client: ApiClient, projectId: ProjectId) =>
    client.call(glossaryRoutes.addStarterTerms, { params: { projectId } });

  it.each(writing)('[AC-1] secretariat and drafter may %s, nobody else', async (_, allowed, send) => {
    for (const name of writers) expect((await send(as(name), project)).status).toBe(allowed);
    for (const name of [...readers, 'admin']) expect((await send(as(name), project)).status).toBe(403);
    expect((await send(api.as(), project)).status).toBe(401);
  });

  it('[AC-2] a glossary of another project does not exist for those outside of it', async () => {
    for (const [, , send] of writing) expect((await send(as('stranger'), project)).status).toBe(404);
    expect((await starter(as('stranger'), project)).status).toBe(404);
    expect((await as('stranger').call(glossaryRoutes.listGlossary, { params })).status).toBe(404);
    expect((await as('stranger').fetch(tablePath(project))).status).toBe(404);
    expect((await api.as().fetch(tablePath(project))).status).toBe(401);
    expect((await starter(as('observer-1'), project)).status).toBe(403);
  });

  it('[AC-2] the id of a term of another project is the id of nothing here', async () => {
    const foreign = await addTerm(as('stranger'), pointOfEntry, elsewhere);
    if (!foreign.ok) throw new Error('The term was refused.');
    const there = { params: { ...params, entryId: foreign.value.id } };
    const drafter = as('drafter-1');
    const body = { ...pointOfEntry, revision: 1 };
    const changed = await drafter.call(glossaryRoutes.changeGlossaryEntry, { ...there, body });
    const removed = await drafter.call(glossaryRoutes.removeGlossaryEntry, there);
    expect([changed.status, removed.status]).toEqual([404, 404]);
    expect((await listTerms(as('stranger'), elsewhere)).map((each) => each.term)).toEqual([
      pointOfEntry.term,
    ]);
    expect(await listTerms(drafter)).toEqual([]);
  });
});

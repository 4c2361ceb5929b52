/** The glossary over HTTP on every store: who may, what is taken, and what goes in and out as a table. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { glossaryType } from '../../../server/features/glossary/glossary-records.ts';
import { mountGlossary } from '../../../server/features/glossary/mount-glossary.ts';
import { starterTerms } from '../../../server/features/glossary/starter-terms.ts';
import { glossaryRoutes } from '../../../shared/contract/glossary-routes.ts';
import { isIllFormed } from '../../../shared/domain/canonical-json.ts';
import { glossaryLimits } from '../../../shared/domain/glossary.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { project } from '../../support/builders/actors.ts';
import { createFakeDirectory } from '../../support/documents/fake-directory.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import { createFakeIds } from '../../support/fakes/fake-ids.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';
import type { ApiClient } from '../../support/server/api-client.ts';
import { startApi, type TestApi } from '../../support/server/start-api.ts';
import { storeKinds } from '../../support/services/test-stores.ts';
import { useStore } from '../../support/services/use-store.ts';

const elsewhere: ProjectId = asId('elsewhere');
const term = { language: 'en', term: 'point of entry', discouraged: ['port of entry'] } as const;
const tablePath = (id: string) => `/api/projects/${id}/glossary.csv`;

describe.each(storeKinds())('a glossary on $name', (kind) => {
  const { store } = useStore(kind);
  let api: TestApi;
  const as = (name: string) => api.as(name);
  const params = { projectId: project };

  beforeAll(async () => {
    const entries = store().records.of(glossaryType);
    const context = {
      entries,
      directory: createFakeDirectory(),
      clock: createFakeClock(0),
      ids: createFakeIds(),
    };
    api = await startApi((mount) => mountGlossary(mount, context));
  });
  afterAll(async () => {
    await api.stop();
    expect(api.faults).toEqual([]);
  });

  const add = (client: ApiClient, body: z.input<typeof glossaryRoutes.addGlossaryEntry.body>, id = project) =>
    client.call(glossaryRoutes.addGlossaryEntry, { params: { projectId: id }, body });
  const list = async (client: ApiClient, id = project) => {
    const found = [];
    let after: string | undefined;
    do {
      const query = { limit: 3, ...(after === undefined ? {} : { after }) };
      const page = await client.get(glossaryRoutes.listGlossary, { params: { projectId: id }, query });
      found.push(...page.items);
      after = page.next ?? undefined;
    } while (after !== undefined);
    return found;
  };
  const clear = async () => {
    for (const { id } of await list(as('secretariat-1')))
      await as('secretariat-1').get(glossaryRoutes.removeGlossaryEntry, {
        params: { ...params, entryId: id },
      });
  };

  it('[TX-5] a term is added, changed, listed by alphabet page by page, and removed', async () => {
    const drafter = as('drafter-1');
    for (const name of ['watch list', 'Alien', 'border post', 'éloignement', 'agency'])
      expect((await add(drafter, { language: 'en', term: name })).status).toBe(200);
    expect((await list(as('observer-1'))).map((each) => each.term)).toEqual([
      'agency',
      'Alien',
      'border post',
      'watch list',
      'éloignement',
    ]);
    const [first] = await list(drafter);
    if (first === undefined) throw new Error('The list is empty.');
    const { id: entryId, changedAt: _at, changedByName, ...rest } = first;
    expect(changedByName).toBe('drafter-1');
    const change = (client: ApiClient) =>
      client.call(glossaryRoutes.changeGlossaryEntry, {
        params: { ...params, entryId },
        body: { ...rest, term: 'lead agency' },
      });
    expect(await change(as('secretariat-1'))).toMatchObject({
      status: 200,
      value: { term: 'lead agency', revision: 2, changedByName: 'secretariat-1' },
    });
    expect(await change(drafter)).toMatchObject({ status: 412, problem: { code: 'stale' } });
    const remove = () => drafter.call(glossaryRoutes.removeGlossaryEntry, { params: { ...params, entryId } });
    expect((await remove()).status).toBe(200);
    expect((await remove()).status).toBe(404);
    await clear();
  });

  it('[TX-5] a term is once in a project and language, however it is spelled', async () => {
    const drafter = as('drafter-1');
    expect((await add(drafter, term)).status).toBe(200);
    const again = await add(drafter, { ...term, term: ' Point  of\u00A0ENTRY ' });
    expect(again).toMatchObject({ status: 409, problem: { code: 'in-use', fields: [{ path: 'term' }] } });
    expect((await add(drafter, { ...term, language: 'fr' })).status).toBe(200);
    const itself = await add(drafter, { language: 'en', term: 'gate', discouraged: ['Gate'] });
    expect(itself).toMatchObject({ status: 422, problem: { code: 'discouraged-itself' } });
    expect((await add(drafter, { language: 'en', term: 'x', discouraged: ['a;b'] })).status).toBe(422);
    await clear();
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
    ['add', 422, (client, id) => add(client, { language: 'en', term: 'x', discouraged: ['X'] }, id)],
    [
      'change',
      404,
      (client, projectId) =>
        client.call(glossaryRoutes.changeGlossaryEntry, {
          params: { projectId, entryId },
          body: { ...term, discouraged: [], revision: 1 },
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
    const foreign = await add(as('stranger'), term, elsewhere);
    if (!foreign.ok) throw new Error('The term was refused.');
    const there = { params: { ...params, entryId: foreign.value.id } };
    const drafter = as('drafter-1');
    const body = { ...term, discouraged: [], revision: 1 };
    const changed = await drafter.call(glossaryRoutes.changeGlossaryEntry, { ...there, body });
    const removed = await drafter.call(glossaryRoutes.removeGlossaryEntry, there);
    expect([changed.status, removed.status]).toEqual([404, 404]);
    expect((await list(as('stranger'), elsewhere)).map((each) => each.term)).toEqual([term.term]);
    expect(await list(drafter)).toEqual([]);
  });

  it('[TX-6] of a table the good rows enter and the others are told', async () => {
    const client = as('secretariat-1');
    await add(client, term);
    const csv = '\uFEFFterm;discouraged\r\nPoint of entry;gate\r\n;x\r\nborder post;"hut|gate"\r\n';
    const answer = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(answer).toEqual({
      added: 1,
      problems: [
        { row: 2, term: 'Point of entry', template: 'The term is in the glossary already.', params: {} },
        { row: 3, term: '', template: 'The term is missing.', params: {} },
      ],
    });
    expect((await list(client)).map((each) => each.discouraged)).toEqual([
      ['hut', 'gate'],
      ['port of entry'],
    ]);
    const large = await client.call(glossaryRoutes.importGlossary, {
      params,
      body: { csv: `term\n${'a'.repeat(1_000_001)}` },
    });
    expect(large).toMatchObject({ status: 413, problem: { code: 'too-large' } });
    await clear();
  });

  it('[TX-6] the table that goes out comes back into an empty glossary', async () => {
    const client = as('secretariat-1');
    expect(await client.get(glossaryRoutes.addStarterTerms, { params })).toEqual({
      added: starterTerms.length,
    });
    expect(await client.get(glossaryRoutes.addStarterTerms, { params })).toEqual({ added: 0 });
    await add(client, { language: 'en', term: '=HYPERLINK("x")', note: '@x' });
    const before = await list(client);
    const bytes = await (await client.fetch(tablePath(project))).arrayBuffer();
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(csv.startsWith('\uFEFFterm,language,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    await clear();
    const answer = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(answer).toEqual({ added: before.length, problems: [] });
    const told = ({ term: name, definition, discouraged, equivalents, note }: (typeof before)[number]) => ({
      name,
      definition,
      discouraged,
      equivalents,
      note,
    });
    expect((await list(client)).map(told)).toEqual(before.map(told));
    await clear();
  });

  it('[TX-5] two who add a term at once: one wins', async () => {
    const outcomes = await Promise.all(writers.map((name) => add(as(name), term)));
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    await clear();
  });

  it('takes hostile strings to the letter or refuses them with their field', {
    timeout: 120_000,
  }, async () => {
    const client = as('drafter-1');
    const kept = new Set<string>();
    for (const text of hostileTexts()) {
      const trimmed = text.trim();
      const isBad = trimmed === '' || [...trimmed].length > glossaryLimits.term || isIllFormed(text);
      const answer = await add(client, { language: 'en', term: text });
      expect(isBad ? [422] : [200, 409], JSON.stringify(text)).toContain(answer.status);
      if (answer.ok) kept.add(trimmed);
    }
    expect(new Set((await list(client)).map((each) => each.term))).toEqual(kept);
    const csv = await (await client.fetch(tablePath(project))).text();
    expect(csv.split('\n').every((line) => !/^[=+\-@]/.test(line))).toBe(true);
    const again = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(again.added).toBe(0);
    await clear();
  });
});

const blns = resolve(import.meta.dirname, '../../../../shared/data/hostile/blns.json');
function hostileTexts(): readonly string[] {
  const foreign = ['\uD800', 'half \uDC00', 'a'.repeat(3000), '=cmd|x', '+1', '-1', '@x'];
  if (!existsSync(blns)) return [...naughtyTexts, ...foreign];
  return [...naughtyTexts, ...foreign, ...z.array(z.string()).parse(JSON.parse(readFileSync(blns, 'utf8')))];
}

/** The glossary over HTTP on every store: what is taken, and what goes in and out as a table. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { starterTerms } from '../../../server/features/glossary/starter-terms.ts';
import { glossaryRoutes } from '../../../shared/contract/glossary-routes.ts';
import { isIllFormed } from '../../../shared/domain/canonical-json.ts';
import { glossaryLimits } from '../../../shared/domain/glossary.ts';
import { project } from '../../support/builders/actors.ts';
import {
  addTerm,
  type Glossary,
  listTerms,
  params,
  pointOfEntry,
  startGlossary,
  tablePath,
} from '../../support/glossary/start-glossary.ts';
import { naughtyTexts } from '../../support/naughty-texts.ts';
import type { ApiClient } from '../../support/server/api-client.ts';
import { storeKinds } from '../../support/services/test-stores.ts';
import { useStore } from '../../support/services/use-store.ts';

describe.each(storeKinds())('a glossary on $name', (kind) => {
  const { store } = useStore(kind);
  let api: Glossary;
  const as = (name: string) => api.as(name);
  beforeAll(async () => {
    api = await startGlossary(store().records);
  });
  afterEach(() => api.clear());
  afterAll(async () => {
    await api.stop();
    expect(api.faults).toEqual([]);
  });

  it('[TX-5] a term is added, changed, listed by alphabet page by page, and removed', async () => {
    const drafter = as('drafter-1');
    for (const name of ['watch list', 'Alien', 'border post', 'éloignement', 'agency'])
      expect((await addTerm(drafter, { language: 'en', term: name })).status).toBe(200);
    expect((await listTerms(as('observer-1'))).map((each) => each.term)).toEqual([
      'agency',
      'Alien',
      'border post',
      'watch list',
      'éloignement',
    ]);
    const [first] = await listTerms(drafter);
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
  });

  it('[TX-5] a term is once in a project and language, however it is spelled', async () => {
    const drafter = as('drafter-1');
    expect((await addTerm(drafter, pointOfEntry)).status).toBe(200);
    const again = await addTerm(drafter, { ...pointOfEntry, term: ' Point  of\u00A0ENTRY ' });
    expect(again).toMatchObject({ status: 409, problem: { code: 'in-use', fields: [{ path: 'term' }] } });
    expect((await addTerm(drafter, { ...pointOfEntry, language: 'fr' })).status).toBe(200);
    const itself = await addTerm(drafter, { language: 'en', term: 'gate', discouraged: ['Gate'] });
    expect(itself).toMatchObject({ status: 422, problem: { code: 'discouraged-itself' } });
    expect((await addTerm(drafter, { language: 'en', term: 'x', discouraged: ['a;b'] })).status).toBe(422);
  });

  it('[TX-6] of a table the good rows enter and the others are told', async () => {
    const client = as('secretariat-1');
    await addTerm(client, pointOfEntry);
    const csv = '\uFEFFterm;discouraged\r\nPoint of entry;gate\r\n;x\r\nborder post;"hut|gate"\r\n';
    const answer = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(answer).toEqual({
      added: 1,
      problems: [
        { row: 2, term: 'Point of entry', template: 'The term is in the glossary already.', params: {} },
        { row: 3, term: '', template: 'The term is missing.', params: {} },
      ],
    });
    expect((await listTerms(client)).map((each) => each.discouraged)).toEqual([
      ['hut', 'gate'],
      ['port of entry'],
    ]);
    const large = await client.call(glossaryRoutes.importGlossary, {
      params,
      body: { csv: `term\n${'a'.repeat(1_000_001)}` },
    });
    expect(large).toMatchObject({ status: 413, problem: { code: 'too-large' } });
  });

  it('[TX-6] the table that goes out comes back into an empty glossary', async () => {
    const client = as('secretariat-1');
    expect(await client.get(glossaryRoutes.addStarterTerms, { params })).toEqual({
      added: starterTerms.length,
    });
    expect(await client.get(glossaryRoutes.addStarterTerms, { params })).toEqual({ added: 0 });
    await addTerm(client, { language: 'en', term: '=HYPERLINK("x")', note: '@x' });
    const before = await listTerms(client);
    const bytes = await (await client.fetch(tablePath(project))).arrayBuffer();
    const csv = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
    expect(csv.startsWith('\uFEFFterm,language,')).toBe(true);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    await api.clear();
    const answer = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(answer).toEqual({ added: before.length, problems: [] });
    const told = ({ term: name, definition, discouraged, equivalents, note }: (typeof before)[number]) => ({
      name,
      definition,
      discouraged,
      equivalents,
      note,
    });
    expect((await listTerms(client)).map(told)).toEqual(before.map(told));
  });

  it('[TX-5] two who add a term at once: one wins', async () => {
    const outcomes = await Promise.all(
      ['drafter-1', 'secretariat-1'].map((name) => addTerm(as(name), pointOfEntry)),
    );
    expect(outcomes.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([200, 409]);
  });

  it('takes hostile strings to the letter or refuses them with their field', {
    timeout: 120_000,
  }, async () => {
    const client = as('drafter-1');
    const kept = new Set<string>();
    for (const text of hostileTexts(kind.name)) {
      const trimmed = text.trim();
      const isBad = trimmed === '' || Array.from(trimmed).length > glossaryLimits.term || isIllFormed(text);
      const answer = await addTerm(client, { language: 'en', term: text });
      expect(isBad ? [422] : [200, 409], JSON.stringify(text)).toContain(answer.status);
      if (answer.ok) kept.add(trimmed);
    }
    expect(new Set((await listTerms(client)).map((each) => each.term))).toEqual(kept);
    const csv = await (await client.fetch(tablePath(project))).text();
    expect(csv.split('\n').every((line) => !/^[=+\-@]/.test(line))).toBe(true);
    const again = await client.get(glossaryRoutes.importGlossary, { params, body: { csv } });
    expect(again.added).toBe(0);
  });
});

const blns = resolve(import.meta.dirname, '../../../../shared/data/hostile/blns.json');
/** On the wire store every fourth of the list: it takes a tenth of a second for each. */
function hostileTexts(store: string): readonly string[] {
  const foreign = ['\uD800', 'half \uDC00', 'a'.repeat(3000), '=cmd|x', '+1', '-1', '@x'];
  if (!existsSync(blns)) return [...naughtyTexts, ...foreign];
  const list = z.array(z.string()).parse(JSON.parse(readFileSync(blns, 'utf8')));
  return [...naughtyTexts, ...foreign, ...list.filter((_, at) => store !== 'mongo' || at % 4 === 0)];
}

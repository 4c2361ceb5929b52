import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../../server/config.ts';
import { copyDemo } from '../../../server/demo/copy-demo.ts';
import { loginLines } from '../../../server/demo/logins.ts';
import { personType } from '../../../server/features/auth/auth-records.ts';
import { isDemoThere, makeDemo } from '../../../server/make-demo.ts';
import type { EventLog } from '../../../server/ports/event-log.ts';
import { type Concord } from '../../../server/start-concord.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { stages } from '../../../shared/domain/stages.ts';
import { type ApiClient } from '../../support/server/api-client.ts';
import {
  closeDemo,
  type DemoHome,
  openDemoHome,
  signedInToDemo,
  startOnDemo,
} from '../../support/demo/demo-home.ts';
import { storeKinds } from '../../support/services/test-stores.ts';
import { useStore } from '../../support/services/use-store.ts';

const publicUrl = 'http://localhost:3000';
const now = Date.now();
let home: DemoHome;
let concord: Concord;
let interrupted: { readonly error: unknown; readonly isThere: boolean; readonly ledgers: number };

/** The storage fails when a few texts are copied; everything below looks at what the next start made of it. */
async function interruptedStart({ store, config }: DemoHome) {
  let ledgers = 0;
  const append: EventLog['append'] = async (...row) => {
    if (ledgers === 5) throw new Error('The disk is full.');
    ledgers += 1;
    return store.events.append(...row);
  };
  const failing = { ...store, events: { ...store.events, append } };
  const error = await makeDemo({ store: failing, config, publicUrl, now }).catch((reason: unknown) => reason);
  return { error, isThere: await isDemoThere(store.records), ledgers };
}

beforeAll(async () => {
  home = await openDemoHome();
  interrupted = await interruptedStart(home);
  await makeDemo({ ...home, publicUrl, now: now + 60_000 });
  concord = await startOnDemo(home);
}, 120_000);

afterAll(() => closeDemo(home, concord));

const signedInAs = (email: string) => signedInToDemo(concord, email);

async function projectOf(client: ApiClient) {
  const { projects } = await client.get(routes.getHome);
  const [project] = projects;
  if (project === undefined) throw new Error('The person has no project.');
  return project;
}

async function documentsOf(client: ApiClient) {
  const { id: projectId } = await projectOf(client);
  const page = await client.get(routes.listDocuments, {
    params: { projectId },
    query: { limit: 100 },
  });
  return page.items;
}

async function clausesOf(client: ApiClient, kind: 'heading' | 'numbered', title: string) {
  const document = (await documentsOf(client)).find((each) => each.title.includes(title));
  if (document === undefined) throw new Error(`There is no ${title}.`);
  const params = { documentId: document.id, number: 'current' as const };
  const { content } = await client.get(routes.getVersion, { params });
  return content.content.filter(
    (block) =>
      block.type === 'clause' &&
      (kind === 'heading'
        ? block.attrs.kind === 'heading'
        : ['provision', 'step', 'definition'].includes(block.attrs.kind)),
  );
}

describe('the demo of a first start', () => {
  it('is not there while it is half copied, and is completed by the next start without anything twice', async () => {
    expect(interrupted).toEqual({ error: new Error('The disk is full.'), isThere: false, ledgers: 5 });
    const documents = await documentsOf(await signedInAs('secretariat@bms.example'));
    expect(documents).toHaveLength(13);
    expect(new Set(documents.map(({ title }) => title)).size).toBe(13);
  });

  it('shows a document in each stage of life to the secretariat', async () => {
    const documents = await documentsOf(await signedInAs('secretariat@bms.example'));
    expect(new Set(documents.map(({ stage }) => stage))).toEqual(new Set(stages));
  });

  it('has every ledger intact, told by people before the first start', async () => {
    for (const email of ['secretariat@bms.example', 'secretariat@impacs.example']) {
      const client = await signedInAs(email);
      for (const { id: documentId, updatedAt } of await documentsOf(client)) {
        const checked = await client.get(routes.verifyLedger, { params: { documentId } });
        expect(checked).toMatchObject({ isIntact: true, problem: null });
        expect(Date.parse(updatedAt)).toBeLessThan(now);
      }
    }
  });

  it('has procedures of 60 clauses and more, and a law of 40 sections and more', async () => {
    const kenya = await clausesOf(
      await signedInAs('drafter@consultant-kenya.example'),
      'numbered',
      'Standard Operating Procedures',
    );
    const caribbean = await clausesOf(await signedInAs('secretariat@impacs.example'), 'heading', 'Model');
    expect(kenya.length).toBeGreaterThanOrEqual(60);
    expect(caribbean.length).toBeGreaterThanOrEqual(40);
  });

  it('gathers fifteen Member States, each with a lead, and eight agencies with lead and member', async () => {
    const delegationsOf = async (email: string) => {
      const client = await signedInAs(email);
      const params = { projectId: (await projectOf(client)).id };
      return (await client.get(routes.listDelegations, { params })).items;
    };
    const states = await delegationsOf('secretariat@impacs.example');
    expect(states).toHaveLength(15);
    expect(states.every(({ leadNames }) => leadNames.length === 1)).toBe(true);
    const agencies = await delegationsOf('secretariat@bms.example');
    expect(agencies).toHaveLength(8);
    expect(agencies.every(({ memberCount, leadNames }) => memberCount === 2 && leadNames.length === 1)).toBe(
      true,
    );
  });

  it('asks the agencies for something: a round and an endorsement with deadlines to come', async () => {
    const { waiting } = await (await signedInAs('lead@immigration.example')).get(routes.getHome);
    const kinds = waiting.map(({ kind }) => kind);
    expect(kinds).toContain('respond-to-round');
    expect(kinds).toContain('take-position');
    for (const { deadline } of waiting)
      if (deadline !== null) expect(Date.parse(deadline)).toBeGreaterThan(now);
  });

  it('holds the threads of several agencies on the words of the main procedures', async () => {
    const client = await signedInAs('observer@canada.example');
    const sop = (await documentsOf(client)).find(({ title }) => title.startsWith('Standard Operating'));
    if (sop === undefined) throw new Error('The observer does not see the procedures.');
    const params = { documentId: sop.id };
    const { items } = await client.get(routes.listThreads, { params, query: { limit: 100 } });
    const open = items.filter(({ roundNumber }) => roundNumber === 2);
    expect(open.length).toBeGreaterThanOrEqual(12);
    expect(open.filter(({ isBlocking }) => isBlocking).length).toBeGreaterThanOrEqual(2);
    expect(
      new Set(open.map(({ author }) => (author.kind === 'person' ? author.delegationName : ''))).size,
    ).toBeGreaterThan(5);
  });

  it('has a glossary in each project, with words of its own', async () => {
    const termsOf = async (email: string) => {
      const client = await signedInAs(email);
      const params = { projectId: (await projectOf(client)).id };
      const page = await client.get(routes.listGlossary, { params, query: { limit: 200 } });
      return page.items.map(({ term }) => term);
    };
    const [kenya, caribbean] = [
      await termsOf('observer@canada.example'),
      await termsOf('secretariat@impacs.example'),
    ];
    expect(kenya).toEqual(expect.arrayContaining(['irregular migrant', 'officer in charge']));
    expect(caribbean).toEqual(expect.arrayContaining(['irregular migrant', 'Community national']));
  });

  it('has one administrator, who has no part in any project', async () => {
    const client = await signedInAs('admin@concord.example');
    const me = await client.get(routes.getMe);
    expect(me.isAdministrator).toBe(true);
    expect((await client.get(routes.getHome)).projects).toEqual([]);
  });

  it('lets everyone whom the terminal names sign in', async () => {
    const emails = loginLines().flatMap((line) => /\S+@\S+\.example/.exec(line)?.[0] ?? []);
    expect(emails.length).toBeGreaterThanOrEqual(13);
    for (const email of emails) await (await signedInAs(email)).get(routes.getMe);
  });

  it('is not made again at the second start', async () => {
    const ledgerBefore = await home.store.events.readAll(0, 1000);
    await makeDemo({ ...home, config: readConfig({ DATA_DIR: home.dataDir }), publicUrl, now: now + 1 });
    expect(await isDemoThere(home.store.records)).toBe(true);
    expect(await home.store.events.readAll(0, 1000)).toHaveLength(ledgerBefore.length);
  });

  it('is refused in production', async () => {
    const production = {
      DATA_DIR: home.dataDir,
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://concord.example',
      SESSION_SECRET: 'a secret of the test, long enough',
    };
    const config = readConfig(production);
    await expect(makeDemo({ ...home, config, publicUrl, now })).rejects.toThrow(ConfigError);
    expect(() => readConfig({ ...production, CONCORD_DEMO: 'on' })).toThrow(ConfigError);
  });
});

describe.each(storeKinds())('the demo on $name', (kind) => {
  const { store: target } = useStore(kind);

  it('is the same there, also when it is copied twice', async () => {
    await copyDemo({ from: home.store, to: target() }, '');
    await copyDemo({ from: home.store, to: target() }, '');
    const copied = (await target().events.readAll(0, 1000)).flatMap(({ events }) => events);
    const told = (await home.store.events.readAll(0, 1000)).flatMap(({ events }) => events);
    const byDocument = (events: typeof told) =>
      events.map(({ document, seq, hash }) => `${document} ${seq} ${hash}`).toSorted();
    expect(byDocument(copied)).toEqual(byDocument(told));
    for (const document of new Set(told.map((event) => event.document))) {
      const [from, to] = [await home.store.updates.load(document), await target().updates.load(document)];
      expect(to?.tail.length).toBe((from?.tail.length ?? 0) + (from?.snapshot ? 1 : 0));
    }
    const people = target().records.of(personType);
    expect(await people.count({})).toBe(await home.store.records.of(personType).count({}));
  });
});

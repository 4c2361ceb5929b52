import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemo } from '../../../server/make-demo.ts';
import { type Concord } from '../../../server/start-concord.ts';
import { alignLanguages, digested } from '../../../shared/content/align-languages.ts';
import { namedFootnotes } from '../../../shared/content/footnotes.ts';
import { textFindings } from '../../../shared/content/guide-findings.ts';
import { filesIn } from '../../../shared/content/images-in.ts';
import { routes } from '../../../shared/contract/routes.ts';
import {
  closeDemo,
  type DemoHome,
  openDemoHome,
  signedInToDemo,
  startOnDemo,
} from '../../support/demo/demo-home.ts';
import { type ApiClient } from '../../support/server/api-client.ts';

let home: DemoHome;
let concord: Concord;

beforeAll(async () => {
  home = await openDemoHome();
  await makeDemo({ ...home, publicUrl: 'http://localhost:3000', now: Date.now() });
  concord = await startOnDemo(home);
}, 120_000);

afterAll(() => closeDemo(home, concord));

const signedInAs = (email: string) => signedInToDemo(concord, email);

async function documentsOf(client: ApiClient) {
  const { projects } = await client.get(routes.getHome);
  const params = { projectId: projects[0]?.id ?? '' };
  return (await client.get(routes.listDocuments, { params, query: { limit: 100 } })).items;
}

async function documentOf(client: ApiClient, title: string) {
  const found = (await documentsOf(client)).find((each) => each.title.includes(title));
  if (found === undefined) throw new Error(`There is no ${title}.`);
  return found.id;
}

describe('what the demo shows', () => {
  it('a law in a second language: most of what is translated up to date, two clauses behind, a talk about words', async () => {
    const client = await signedInAs('translator@impacs.example');
    const original = await documentOf(client, 'Model Counter-Smuggling');
    const languages = await client.get(routes.listLanguages, { params: { documentId: original } });
    expect(languages.items.map(({ language }) => language)).toEqual(['en', 'fr']);
    const documentId = await documentOf(client, 'Loi type');
    expect(languages.items[1]?.documentId).toBe(documentId);
    const { items } = await client.get(routes.listConfirmations, { params: { documentId } });
    const [leader, follower] = await Promise.all(
      [original, documentId].map(async (id) => digested(await concord.liveText.freeze(id))),
    );
    const confirmed = new Map<string, (typeof items)[number]>(items.map((each) => [each.clauseId, each]));
    const rows = alignLanguages({ leader: leader ?? [], follower: follower ?? [], confirmed });
    const count = (state: (typeof rows)[number]['state']) => rows.filter((row) => row.state === state).length;
    expect(count('current')).toBeGreaterThan(40);
    // Two were not read again, and one still has English words of the first draft.
    expect([count('outdated'), count('unconfirmed'), count('new'), count('gone')]).toEqual([2, 3, 0, 0]);
    expect(count('untranslated')).toBeGreaterThan(40);
    const threads = await client.get(routes.listThreads, { params: { documentId }, query: { limit: 10 } });
    expect(threads.items.map(({ type }) => type)).toContain('translation');
  });

  it('footnotes in both languages, each with the words that name it', async () => {
    const client = await signedInAs('translator@impacs.example');
    for (const [title, least] of [
      ['Model Counter-Smuggling', 3],
      ['Loi type', 3],
    ] as const) {
      const content = await concord.liveText.freeze(await documentOf(client, title));
      expect(namedFootnotes(content).size).toBeGreaterThanOrEqual(least);
    }
  });

  it('a plan of a border post that whoever reads the report sees', async () => {
    const client = await signedInAs('observer@canada.example');
    const documentId = await documentOf(client, 'Needs Assessment');
    const [file] = filesIn(await concord.liveText.freeze(documentId));
    const image = await client.fetch(`/api/documents/${documentId}/images/${file}`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/png']);
  });

  it('files beside the reports, one of them not for observers', async () => {
    const namesFor = async (email: string, title: string) => {
      const client = await signedInAs(email);
      const params = { documentId: await documentOf(client, title) };
      return (await client.get(routes.listAttachments, { params })).items.map(({ name }) => name);
    };
    const drafter = 'drafter@consultant-kenya.example';
    expect(await namesFor(drafter, 'Inception')).toEqual(['terms-of-reference.txt']);
    expect(await namesFor(drafter, 'Needs')).toEqual(['crossing-times.csv', 'interview-notes-mombasa.md']);
    expect(await namesFor('observer@canada.example', 'Needs')).toEqual(['crossing-times.csv']);
  });

  it('[TX-4] no text in which something is an error', async () => {
    for (const email of ['secretariat@bms.example', 'secretariat@impacs.example'])
      for (const { id, title } of await documentsOf(await signedInAs(email))) {
        const findings = textFindings(await concord.liveText.freeze(id), []);
        expect([title, findings.filter(({ level }) => level === 'error')]).toEqual([title, []]);
      }
  });
});

import { contributionRoutes } from '../../shared/contract/contribution-routes.ts';
import { routes } from '../../shared/contract/routes.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import { wordsAt } from '../crash/support/drill-writer.ts';
import { RandomWriter } from '../crash/support/random-writer.ts';
import { foundProject, makeAdministrator, type Person } from '../support/browser/found-project.ts';
import { type Chance, chanceOf } from '../support/random.ts';
import type { Program } from '../support/server/start-program.ts';

const peoplePerDocument = 10;

export type Crowd = {
  readonly people: readonly Person[];
  readonly documents: readonly DocumentId[];
  readonly administrator: Person;
};

export async function gatherCrowd(server: Program, size: number): Promise<Crowd> {
  const administrator = await makeAdministrator(server, 'Amina Otieno');
  const project = await foundProject(administrator, { app: server, name: 'Soak', delegations: [] });
  const documents: DocumentId[] = [];
  for (let index = 0; index < Math.ceil(size / peoplePerDocument); index += 1) {
    const body = { title: `Procedure ${index + 1}`, kind: 'sop' } as const;
    const made = await administrator.client.get(routes.createDocument, {
      params: { projectId: project.id },
      body,
    });
    documents.push(made.id);
  }
  const people: Person[] = [];
  for (let index = 0; index < size; index += 1)
    people.push(await project.join(`Person ${index + 1}`, { role: 'drafter' }));
  return { people, documents, administrator };
}

export type Round = { readonly url: string; readonly minutes: number; readonly seed: number };
export type RoundResult = { readonly promised: number; readonly lost: readonly string[] };

/** Everybody writes until the time is over and all is saved; then everybody leaves. */
export async function writeTogether(crowd: Crowd, { url, minutes, seed }: Round): Promise<RoundResult> {
  const chance = chanceOf(seed);
  const until = Date.now() + minutes * 60_000;
  const writers = crowd.people.map((person, index) => {
    const documentId = crowd.documents[index % crowd.documents.length];
    if (documentId === undefined) throw new Error('There is no document.');
    return { documentId, writer: new RandomWriter(person, `${seed}.${index}`, { url, documentId }) };
  });
  await Promise.all(writers.map((each) => live(each, { chance, until })));
  await settle(writers.map(({ writer }) => writer));
  const lost: string[] = [];
  for (const documentId of crowd.documents) {
    const words = await wordsAt({ url, documentId, client: crowd.administrator.client });
    const here = writers.filter((each) => each.documentId === documentId).map(({ writer }) => writer);
    for (const writer of here) {
      lost.push(...writer.promised.filter((token) => !writer.erased.has(token) && !words.includes(token)));
      if (writer.words !== words) lost.push(`${writer.person.name} sees another text`);
    }
  }
  const promised = writers.reduce((sum, { writer }) => sum + writer.promised.length, 0);
  await Promise.all(writers.map(({ writer }) => writer.client.disconnect()));
  return { promised, lost };
}

type Living = { readonly documentId: DocumentId; readonly writer: RandomWriter };
type Course = { readonly chance: Chance; readonly until: number };

async function live({ documentId, writer }: Living, { chance, until }: Course): Promise<void> {
  while (Date.now() < until) {
    await pause(200 + chance.below(2_800));
    if (!writer.isReady) continue;
    const roll = chance.below(1_000);
    if (roll < 480) writer.write();
    else if (roll < 960) writer.erase();
    else if (roll < 980) writer.client.awareness.setLocalStateField('cursor', { anchor: roll, head: roll });
    else if (roll < 995) writer.cut();
    else await comment(writer.person, documentId);
  }
}

async function comment({ client }: Person, documentId: DocumentId): Promise<void> {
  await client.get(contributionRoutes.openThread, {
    params: { documentId },
    body: { body: 'Said while many write.', anchor: { scope: 'document' } },
  });
}

async function settle(writers: readonly RandomWriter[]): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (!writers.every(({ isSaved }) => isSaved)) {
    if (Date.now() > deadline) throw new Error('Not everybody was told that all is saved.');
    await pause(200);
  }
  await pause(1_000);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}

import { vi } from 'vitest';
import { routes } from '../../../shared/contract/routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import {
  foundProject,
  makeAdministrator,
  type Person,
  type Project,
} from '../../support/browser/found-project.ts';
import { type Chance, chanceOf } from '../../support/random.ts';
import { type Program, startProgram } from '../../support/server/start-program.ts';
import { wordsAt } from './drill-writer.ts';
import { RandomWriter } from './random-writer.ts';

const actions = [
  ...Array.from({ length: 11 }, () => 'write' as const),
  ...Array.from({ length: 3 }, () => 'erase' as const),
  ...Array.from({ length: 2 }, () => 'cut' as const),
  ...(['hold', 'release', 'role', 'role'] as const),
];

type Variables = Readonly<Record<string, string>>;

type Place = {
  /** Where the server keeps its data. */
  readonly store: Variables;
  readonly administrator: Person;
  readonly project: Project;
  readonly documentId: DocumentId;
  readonly writers: readonly RandomWriter[];
};

/** One document, five people, a server that may be killed, and everything that happened in order. */
export class RandomSession {
  readonly #chance: Chance;
  readonly #place: Place;
  readonly #story: string[] = [];
  readonly #observers = new Set<RandomWriter>();
  #server: Program;

  private constructor(server: Program, place: Place, seed: number) {
    this.#server = server;
    this.#place = place;
    this.#chance = chanceOf(seed);
  }

  static async begin(store: Variables, seed: number): Promise<RandomSession> {
    const server = await startProgram(store);
    const administrator = await makeAdministrator(server, 'Amina Otieno');
    const project = await foundProject(administrator, { app: server, name: 'Chance', delegations: [] });
    const { id: documentId } = await administrator.client.get(routes.createDocument, {
      params: { projectId: project.id },
      body: { title: 'Chance', kind: 'sop' },
    });
    const writers: RandomWriter[] = [];
    for (const name of ['ada', 'ben', 'cyd', 'dan', 'eve']) {
      const person = await project.join(`Writer ${name}`, { role: 'drafter' });
      writers.push(new RandomWriter(person, name, { url: server.url, documentId }));
    }
    await until(() => writers.every(({ isReady }) => isReady));
    return new RandomSession(server, { store, administrator, project, documentId, writers }, seed);
  }

  /** Something by somebody, and one answer of the server's, which is the pace. */
  async step(): Promise<void> {
    const writer = this.#chance.pick(this.#place.writers);
    const action = this.#chance.pick(actions);
    this.#story.push(`${writer.person.name.slice(-3)} ${action}`);
    if (action === 'role') await this.#changeRole(writer);
    else writer[action]();
    await this.#place.administrator.client.fetch('/healthz');
  }

  async killServer(): Promise<void> {
    this.#story.push('kill');
    await this.#server.kill();
    const { port } = new URL(this.#server.url);
    this.#server = await startProgram({ ...this.#place.store, PORT: port });
  }

  /** Everybody may write again and every line is whole: what is there when all are told that it is saved. */
  async settle() {
    const { writers, documentId, administrator } = this.#place;
    for (const writer of this.#observers) await this.#changeRole(writer);
    for (const writer of writers) writer.release();
    await until(() => writers.every(({ isSaved }) => isSaved));
    const stored = () => wordsAt({ url: this.#server.url, documentId, client: administrator.client });
    const words = await stored();
    await until(() => writers.every((writer) => writer.words === words));
    return {
      texts: writers.map((writer) => writer.words),
      stored: await stored(),
      acknowledged: writers.flatMap(({ promised }) => promised),
      erased: new Set(writers.flatMap(({ erased }) => [...erased])),
    };
  }

  story(): string {
    return this.#story.join(', ');
  }

  async end(): Promise<void> {
    await Promise.all(this.#place.writers.map(({ client }) => client.disconnect()));
    await this.#server.kill();
  }

  async #changeRole(writer: RandomWriter): Promise<void> {
    const role = this.#observers.delete(writer) ? 'drafter' : 'observer';
    if (role === 'observer') this.#observers.add(writer);
    const { client } = this.#place.administrator;
    const params = { projectId: this.#place.project.id };
    const { items } = await client.get(routes.listMembers, { params, query: {} });
    const member = items.find(({ personId }) => personId === writer.person.personId);
    if (member === undefined) throw new Error('The writer is no member.');
    await client.get(routes.updateMember, {
      params: { ...params, personId: member.personId },
      body: { revision: member.revision, role },
    });
  }
}

async function until(isThere: () => boolean): Promise<void> {
  await vi.waitFor(
    () => {
      if (!isThere()) throw new Error('It did not come to rest.');
    },
    { timeout: 90_000, interval: 50 },
  );
}

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { routes } from '../../../shared/contract/routes.ts';
import type { DocumentId, ProjectId } from '../../../shared/domain/ids.ts';
import { foundProject, makeAdministrator, type Person } from '../../support/browser/found-project.ts';
import { runOperation, startProgram } from '../../support/server/start-program.ts';
import { DrillWriter } from './drill-writer.ts';

export type Drill = {
  readonly place: Readonly<Record<string, string>>;
  /** Of the backup. */
  readonly directory: string;
  readonly backup: { readonly code: number; readonly output: string };
  readonly people: readonly Person[];
  readonly projectId: ProjectId;
  /** The first is the one that was written in. */
  readonly documents: readonly DocumentId[];
  readonly acknowledgedBefore: readonly string[];
  readonly acknowledgedMeanwhile: number;
  remove(): Promise<void>;
};

const names = ['Ada Achieng', 'Ben Baraka', 'Cyd Chebet', 'Dan Daudi', 'Eve Etyang'];

/** Five people write in one document while a backup is made of the store at `place`; then the power goes. */
export async function runDrill(place: Readonly<Record<string, string>>): Promise<Drill> {
  const directory = join(await mkdtemp(join(tmpdir(), 'concord-backup-')), 'backup');
  const server = await startProgram(place);
  try {
    const { people, projectId, documents } = await found(server);
    const [documentId] = documents;
    const writers = people.map(
      ({ client }, index) => new DrillWriter({ url: server.url, documentId, client }, `p${index}`),
    );
    await Promise.all(writers.map((writer) => writer.start()));
    const acknowledged = () => writers.flatMap((writer) => writer.acknowledged());
    const acknowledgedBefore = acknowledged();
    const backup = await runOperation(['backup', '--to', directory], place);
    const acknowledgedMeanwhile = acknowledged().length - acknowledgedBefore.length;
    await Promise.all(writers.map((writer) => writer.oneMore()));
    await server.kill();
    await Promise.all(writers.map((writer) => writer.stop()));
    return {
      place,
      directory,
      backup,
      people,
      projectId,
      documents,
      acknowledgedBefore,
      acknowledgedMeanwhile,
      remove: () => rm(dirname(directory), { recursive: true, force: true }),
    };
  } finally {
    await server.kill();
  }
}

async function found(server: Awaited<ReturnType<typeof startProgram>>) {
  const administrator = await makeAdministrator(server, 'Amina Otieno');
  const project = await foundProject(administrator, {
    app: server,
    name: 'Border management',
    delegations: ['Immigration'],
  });
  const people: Person[] = [];
  for (const name of names) people.push(await project.join(name, { role: 'drafter' }));
  const make = async (title: string) => {
    const params = { projectId: project.id };
    const { id } = await administrator.client.get(routes.createDocument, {
      params,
      body: { title, kind: 'sop' },
    });
    await administrator.client.get(routes.cutVersion, { params: { documentId: id }, body: { name: title } });
    return id;
  };
  const documents = [await make('Joint inspections'), await make('Handover at night')] as const;
  return { people, projectId: project.id, documents };
}

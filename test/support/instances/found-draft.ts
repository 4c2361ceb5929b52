import { routes } from '../../../shared/contract/routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { foundProject, makeAdministrator, type Person, type Project } from '../browser/found-project.ts';
import type { Instances } from './start-instances.ts';

export type Draft = {
  readonly documentId: DocumentId;
  readonly project: Project;
  readonly secretariat: Person;
  readonly ada: Person;
  readonly ben: Person;
  /** Of the delegation that is invited to reviews. */
  readonly lead: Person;
};

/** A draft that two drafters may write in; their cookies are good at every instance. */
export async function foundDraft({ first, second }: Instances): Promise<Draft> {
  // The link of the instance that started last is the good one.
  const app = { visitor: () => first.visitor(), setupPath: second.setupPath };
  const secretariat = await makeAdministrator(app, 'Amina Otieno');
  const project = await foundProject(secretariat, {
    app: first,
    name: 'Border management',
    delegations: ['Immigration'],
  });
  const { id: documentId } = await secretariat.client.get(routes.createDocument, {
    params: { projectId: project.id },
    body: { title: 'Joint inspections', kind: 'sop' },
  });
  const ada = await project.join('Ada Achieng', { role: 'drafter' });
  const ben = await project.join('Ben Baraka', { role: 'drafter' });
  const lead = await project.join('Lena Leparan', { role: 'lead', delegation: 'Immigration' });
  return { documentId, project, secretariat, ada, ben, lead };
}

/** Asked at the first instance. */
export async function changeRole({ secretariat, project }: Draft, person: Person, role: Role): Promise<void> {
  const { client } = secretariat;
  const params = { projectId: project.id };
  const { items } = await client.get(routes.listMembers, { params, query: { limit: 100 } });
  const revision = items.find(({ personId }) => personId === person.personId)?.revision ?? 0;
  const member = { ...params, personId: person.personId };
  await client.get(routes.updateMember, { params: member, body: { revision, role } });
}

import type { PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { type ProjectContext, nowOf } from './project-context.ts';
import { membershipId, type ProjectRecord } from './project-records.ts';

export type NewProject = {
  readonly name: string;
  readonly description: string;
  readonly timeZone: string;
  /** Becomes the project's secretariat. */
  readonly by: PersonId;
};

/** The membership comes first: a project nobody could open is worse than a membership of nothing. */
export async function createProject(context: ProjectContext, input: NewProject): Promise<ProjectId> {
  const { store, ids } = context;
  const createdAt = nowOf(context);
  const projectId: ProjectId = asId(ids.next());
  const { by: personId, name, description, timeZone } = input;
  await store.memberships.insert({
    id: membershipId(projectId, personId),
    projectId,
    personId,
    role: 'secretariat',
    delegationId: null,
    title: '',
    createdAt,
  });
  const project: ProjectRecord = {
    id: projectId,
    name,
    description,
    settings: {
      timeZone,
      language: 'en',
      isDraftingOpen: false,
      mayDrafterOpenReview: false,
      minimumSilenceHours: 72,
    },
    createdAt,
  };
  await store.projects.insert(project);
  return projectId;
}

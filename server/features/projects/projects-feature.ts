import type { Result } from '../../../shared/domain/refusal.ts';
import type { DelegationView } from '../../../shared/contract/project-routes.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import type { Api } from '../../ports/api.ts';
import { createProject, type NewProject } from './create-project.ts';
import { addDelegation } from './delegations.ts';
import { mountInvitations } from './invitation-routes.ts';
import { addMember, type NewMember } from './members.ts';
import type { ProjectContext } from './project-context.ts';
import { mountProjects } from './routes.ts';

export type ProjectsFeature = {
  mount(api: Api): void;
  createProject(project: NewProject): Promise<ProjectId>;
  addDelegation(
    projectId: ProjectId,
    names: { readonly name: string; readonly shortName: string },
  ): Promise<Result<DelegationView>>;
  /** Refused `unknown-delegation` or, for someone who is in already, `in-use`. */
  addMember(member: NewMember): Promise<Result<true>>;
};

export function createProjectsFeature(context: ProjectContext): ProjectsFeature {
  return {
    mount(api) {
      mountProjects(api, context);
      mountInvitations(api, context);
    },
    createProject: (project) => createProject(context, project),
    addDelegation: (projectId, names) => addDelegation(context, projectId, names),
    addMember: (member) => addMember(context, member),
  };
}

import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { can } from '../../../shared/domain/can.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Access, Api, SignedIn } from '../../ports/api.ts';
import { createProject } from './create-project.ts';
import { addDelegation, listDelegations, renameDelegation } from './delegations.ts';
import { listMembers, removeMember, updateMember } from './members.ts';
import { presentProject } from './present-project.ts';
import { inProject } from './project-access.ts';
import type { ProjectContext } from './project-context.ts';
import { updateProject } from './update-project.ts';

const mayCreate: Access<unknown, SignedIn> = async ({ caller }) => {
  if (caller.kind === 'public') return refuse('not-signed-in');
  const actor = { ...caller, membership: null };
  const allowed = can({ actor, action: 'project.create', subject: { kind: 'installation' } });
  return allowed.ok ? ok(caller) : allowed;
};

export function mountProjects(api: Api, context: ProjectContext): void {
  api.mount({
    route: projectRoutes.createProject,
    access: mayCreate,
    async handle({ granted, body }) {
      const projectId = await createProject(context, { ...body, by: granted.personId });
      const found = await inProject(context, 'project.read')({ caller: granted, params: { projectId } });
      return found.ok ? ok(await presentProject(context, found.value)) : found;
    },
  });
  api.mount({
    route: projectRoutes.getProject,
    access: inProject(context, 'project.read'),
    handle: async ({ granted }) => ok(await presentProject(context, granted)),
  });
  api.mount({
    route: projectRoutes.updateProject,
    access: inProject(context, 'project.settings'),
    async handle({ granted: { actor, project }, body }) {
      const updated = await updateProject(context, project, body);
      return updated.ok ? ok(await presentProject(context, { actor, project: updated.value })) : updated;
    },
  });
  mountDelegations(api, context);
  mountMembers(api, context);
}

function mountDelegations(api: Api, context: ProjectContext): void {
  api.mount({
    route: projectRoutes.listDelegations,
    access: inProject(context, 'project.read'),
    handle: async ({ params, query }) => ok(await listDelegations(context, params.projectId, query)),
  });
  api.mount({
    route: projectRoutes.addDelegation,
    access: inProject(context, 'project.people'),
    handle: ({ params, body }) => addDelegation(context, params.projectId, body),
  });
  api.mount({
    route: projectRoutes.renameDelegation,
    access: inProject(context, 'project.people'),
    handle: ({ params, body }) => renameDelegation(context, params, body),
  });
}

function mountMembers(api: Api, context: ProjectContext): void {
  api.mount({
    route: projectRoutes.listMembers,
    access: inProject(context, 'project.read'),
    handle: async ({ params, query }) => ok(await listMembers(context, params.projectId, query)),
  });
  api.mount({
    route: projectRoutes.updateMember,
    access: inProject(context, 'project.people'),
    handle: ({ params, body }) => updateMember(context, params, body),
  });
  api.mount({
    route: projectRoutes.removeMember,
    access: inProject(context, 'project.people'),
    handle: ({ params }) => removeMember(context, params),
  });
}

import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import { anyone, type Api } from '../../ports/api.ts';
import { acceptInvitation, openInvitation } from './accept-invitation.ts';
import { invite, listInvitations, withdrawInvitation } from './invitations.ts';
import { inProject } from './project-access.ts';
import type { ProjectContext } from './project-context.ts';

export function mountInvitations(api: Api, context: ProjectContext): void {
  api.mount({
    route: peopleRoutes.invite,
    access: inProject(context, 'project.invite'),
    handle: ({ granted, body }) => invite(context, granted, body),
  });
  api.mount({
    route: peopleRoutes.listInvitations,
    access: inProject(context, 'project.invite'),
    handle: async ({ params, query }) => ok(await listInvitations(context, params.projectId, query)),
  });
  api.mount({
    route: peopleRoutes.withdrawInvitation,
    access: inProject(context, 'project.invite'),
    handle: ({ params }) => withdrawInvitation(context, params),
  });
  api.mount({
    route: peopleRoutes.getInvitation,
    access: anyone,
    handle: ({ params }) => openInvitation(context, params.token),
  });
  api.mount({
    route: peopleRoutes.acceptInvitation,
    access: anyone,
    handle: ({ params, granted, body }) =>
      acceptInvitation(context, { token: params.token, caller: granted, input: body }),
  });
}

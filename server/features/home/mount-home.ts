import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInProject } from '../../documents/open-project.ts';
import { signedIn } from '../../ports/api.ts';
import type { Api } from '../../ports/api.ts';
import { getHome } from './get-home.ts';
import { listActivity } from './list-activity.ts';

export function mountHome(api: Api, context: DocumentContext): void {
  api.mount({
    route: projectRoutes.getHome,
    access: signedIn,
    handle: async ({ granted }) => ok(await getHome(context, granted)),
  });
  api.mount({
    route: projectRoutes.listActivity,
    access: mayInProject(context, 'project.read'),
    handle: async ({ granted, query }) => ok(await listActivity(context, granted, query)),
  });
}

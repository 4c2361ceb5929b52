import type { Actor } from '../../shared/domain/actor.ts';
import type { ProjectAction } from '../../shared/domain/access.ts';
import { can } from '../../shared/domain/can.ts';
import type { ProjectId } from '../../shared/domain/ids.ts';
import { ok, refuse } from '../../shared/domain/refusal.ts';
import type { Access } from '../ports/api.ts';
import type { ProjectFacts } from '../ports/directory.ts';
import type { DocumentContext } from './document-context.ts';

export type OpenedProject = { readonly project: ProjectFacts; readonly actor: Actor };

type InProject = { readonly projectId: ProjectId };

/** The guard of a route below `/api/projects/:projectId`. */
export function mayInProject(
  { directory }: Pick<DocumentContext, 'directory'>,
  action: ProjectAction,
): Access<InProject, OpenedProject> {
  return async ({ caller, params: { projectId } }) => {
    if (caller.kind === 'public') return refuse('not-signed-in');
    const actor = await directory.actor(caller.personId, projectId);
    if (actor === undefined) return refuse('not-signed-in');
    const allowed = can({ actor, action, subject: { kind: 'project', projectId } });
    if (!allowed.ok) return allowed;
    const project = await directory.project(projectId);
    return project === undefined ? refuse('not-found') : ok({ project, actor });
  };
}

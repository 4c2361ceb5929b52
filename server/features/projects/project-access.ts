import type { ProjectAction } from '../../../shared/domain/access.ts';
import type { Actor } from '../../../shared/domain/actor.ts';
import { can } from '../../../shared/domain/can.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Access } from '../../ports/api.ts';
import type { Stored } from '../../ports/records.ts';
import type { ProjectContext } from './project-context.ts';
import type { ProjectRecord } from './project-records.ts';

export type PersonActor = Extract<Actor, { kind: 'person' }>;
export type InProject = { readonly actor: PersonActor; readonly project: Stored<ProjectRecord> };

/** AC-2: a project that does not exist and one that is not theirs are the same to whoever asks. */
export function inProject(
  { store, directory }: ProjectContext,
  action: ProjectAction,
): Access<{ readonly projectId: ProjectId }, InProject> {
  return async ({ caller, params: { projectId } }) => {
    if (caller.kind === 'public') return refuse('not-signed-in');
    const [project, actor] = await Promise.all([
      store.projects.get(projectId),
      directory.actor(caller.personId, projectId),
    ]);
    if (project === undefined) return refuse('not-found');
    if (actor?.kind !== 'person') return refuse('not-signed-in');
    const allowed = can({ actor, action, subject: { kind: 'project', projectId } });
    return allowed.ok ? ok({ actor, project }) : allowed;
  };
}

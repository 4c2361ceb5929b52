import type { ProjectView } from '../../../shared/contract/project-routes.ts';
import { projectActions } from '../../../shared/domain/access.ts';
import { can } from '../../../shared/domain/can.ts';
import type { Stored } from '../../ports/records.ts';
import type { PersonActor } from './project-access.ts';
import type { ProjectContext } from './project-context.ts';
import type { ProjectRecord } from './project-records.ts';

export async function presentProject(
  { documents }: ProjectContext,
  { actor, project }: { readonly actor: PersonActor; readonly project: Stored<ProjectRecord> },
): Promise<ProjectView> {
  const { id, name, description, settings } = project.value;
  const subject = { kind: 'project', projectId: id } as const;
  return {
    id,
    name,
    description,
    settings,
    role: actor.membership?.role ?? null,
    delegationName: actor.membership?.delegation?.name ?? null,
    documentCount: await documents.countVisible(actor, id),
    revision: project.revision,
    abilities: projectActions.filter((action) => can({ actor, action, subject }).ok),
  };
}

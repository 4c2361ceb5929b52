import type { z } from 'zod';
import type { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Stored } from '../../ports/records.ts';
import type { ProjectContext } from './project-context.ts';
import type { ProjectRecord } from './project-records.ts';

type Change = z.output<typeof projectRoutes.updateProject.body>;

/** Refused `stale` when the project was changed since the revision that was looked at. */
export async function updateProject(
  { store, bus }: ProjectContext,
  project: Stored<ProjectRecord>,
  { revision, name, description, settings }: Change,
): Promise<Result<Stored<ProjectRecord>>> {
  const old = project.value;
  const value: ProjectRecord = {
    ...old,
    name: name ?? old.name,
    description: description ?? old.description,
    settings: { ...old.settings, ...definedOf(settings ?? {}) },
  };
  const isCurrent = revision === project.revision;
  if (!isCurrent || (await store.projects.replace(value, revision)) !== 'ok')
    return refuse('stale', { what: old.name });
  bus.publish({ type: 'project-changed', projectId: old.id });
  return ok({ value, revision: revision + 1 });
}

/** What is left out keeps its old value. */
function definedOf<T extends object>(change: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  // Object.fromEntries forgets the names that the entries came with.
  return Object.fromEntries(given) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}

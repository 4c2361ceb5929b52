import type { Actor } from './actor.ts';
import type { ProjectId } from './ids.ts';
import type { Role } from './roles.ts';

/** The actor's role in a project; null for everyone without a membership there. */
export function roleIn(actor: Actor, projectId: ProjectId): Role | null {
  if (actor.kind !== 'person' || actor.membership?.projectId !== projectId) return null;
  return actor.membership.role;
}

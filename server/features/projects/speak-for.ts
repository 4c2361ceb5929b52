import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import { type Role, speaksForDelegation } from '../../../shared/domain/roles.ts';
import type { ProjectStore } from './project-context.ts';

type Place = {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly delegationId: DelegationId | null;
};

/** Members and leads speak for a delegation of the project, everyone else for none. */
export async function delegationFor(
  { delegations }: ProjectStore,
  { projectId, role, delegationId }: Place,
): Promise<Result<DelegationId | null>> {
  if (!speaksForDelegation(role)) return ok(null);
  const stored = delegationId === null ? undefined : await delegations.get(delegationId);
  return stored?.value.projectId === projectId
    ? ok(stored.value.id)
    : refuse('unknown-delegation', {}, 'delegationId');
}

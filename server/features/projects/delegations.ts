import type { DelegationView } from '../../../shared/contract/project-routes.ts';
import { asId, type DelegationId, type ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import { every } from './every.ts';
import { nowOf, type ProjectContext } from './project-context.ts';
import type { DelegationRecord } from './project-records.ts';

type Names = { readonly name: string; readonly shortName: string };

/** By name; a project has few hundreds at most, a page goes on after the name it ended with. */
export async function listDelegations(
  { store, directory }: ProjectContext,
  projectId: ProjectId,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: DelegationView[]; next: string | null }> {
  const found = await store.delegations.list({
    where: { projectId: { equals: projectId } },
    order: { field: 'name', direction: 'ascending' },
    limit: page.limit,
    ...(page.after === undefined ? {} : { after: page.after }),
  });
  const members = await directory.members(projectId);
  const items = found.items.map(({ value }) => {
    const own = members.filter(({ delegation }) => delegation?.id === value.id);
    return {
      ...namesOf(value),
      memberCount: own.length,
      leadNames: own.filter(({ role }) => role === 'lead').map(({ name }) => name),
    };
  });
  return { items, next: found.next };
}

/** Refused `in-use` when the project has one of this name. */
export async function addDelegation(
  context: ProjectContext,
  projectId: ProjectId,
  { name, shortName }: Names,
): Promise<Result<DelegationView>> {
  const { store, ids } = context;
  const record: DelegationRecord = {
    id: asId(ids.next()),
    projectId,
    name,
    shortName,
    createdAt: nowOf(context),
  };
  if ((await store.delegations.insert(record)) === 'duplicate') return refuse('in-use', {}, 'name');
  return ok({ ...namesOf(record), memberCount: 0, leadNames: [] });
}

export async function renameDelegation(
  context: ProjectContext,
  { projectId, delegationId }: { readonly projectId: ProjectId; readonly delegationId: DelegationId },
  names: Names,
): Promise<Result<DelegationView>> {
  const { store, bus } = context;
  const stored = await store.delegations.get(delegationId);
  if (stored?.value.projectId !== projectId) return refuse('not-found');
  const record = { ...stored.value, ...names };
  const outcome = await store.delegations.replace(record, stored.revision);
  if (outcome === 'duplicate') return refuse('in-use', {}, 'name');
  if (outcome === 'stale') return refuse('stale', { what: stored.value.name });
  bus.publish({ type: 'project-changed', projectId });
  const own = await every(store.memberships, { delegationId: { equals: delegationId } });
  const leads = own.filter(({ role }) => role === 'lead').map(({ personId }) => personId);
  const leadNames = (await context.accounts.findAll(leads)).map(({ name }) => name);
  return ok({ ...namesOf(record), memberCount: own.length, leadNames });
}

function namesOf({ id, name, shortName }: DelegationRecord) {
  return { id, name, shortName };
}

import type { z } from 'zod';
import type { MemberView, projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DelegationId, PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { Account } from '../../ports/accounts.ts';
import type { Stored } from '../../ports/records.ts';
import { every } from './every.ts';
import { nowOf, type ProjectContext } from './project-context.ts';
import { membershipId, type MembershipRecord } from './project-records.ts';
import { delegationFor } from './speak-for.ts';

type Member = { readonly projectId: ProjectId; readonly personId: PersonId };
export type NewMember = Member & {
  readonly role: Role;
  readonly delegationId: DelegationId | null;
  readonly title: string;
};
type Change = z.output<typeof projectRoutes.updateMember.body>;

export async function listMembers(
  context: ProjectContext,
  projectId: ProjectId,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: MemberView[]; next: string | null }> {
  const found = await context.store.memberships.list({
    where: { projectId: { equals: projectId } },
    order: { field: 'createdAt', direction: 'ascending' },
    limit: page.limit,
    ...(page.after === undefined ? {} : { after: page.after }),
  });
  return { items: await present(context, projectId, found.items), next: found.next };
}

export async function updateMember(
  context: ProjectContext,
  { projectId, personId }: Member,
  { revision, role, delegationId, title }: Change,
): Promise<Result<MemberView>> {
  const { memberships } = context.store;
  const stored = await memberships.get(membershipId(projectId, personId));
  if (stored === undefined) return refuse('not-found');
  const old = stored.value;
  const place = {
    projectId,
    role: role ?? old.role,
    delegationId: delegationId === undefined ? old.delegationId : delegationId,
  };
  const delegation = await delegationFor(context.store, place);
  if (!delegation.ok) return delegation;
  const value = { ...old, role: place.role, delegationId: delegation.value, title: title ?? old.title };
  const isCurrent = revision === stored.revision;
  if (!isCurrent || (await memberships.replace(value, revision)) !== 'ok')
    return refuse('stale', { what: old.role });
  context.bus.publish({ type: 'membership-changed', projectId, personId });
  const [view] = await present(context, projectId, [{ value, revision: revision + 1 }]);
  return view === undefined ? refuse('not-found') : ok(view);
}

export async function addMember(context: ProjectContext, member: NewMember): Promise<Result<true>> {
  const { store, bus } = context;
  const { projectId, personId, role, title } = member;
  const delegation = await delegationFor(store, member);
  if (!delegation.ok) return delegation;
  const id = membershipId(projectId, personId);
  const place = { projectId, personId, role, title, delegationId: delegation.value };
  const outcome = await store.memberships.insert({ id, ...place, createdAt: nowOf(context) });
  if (outcome === 'duplicate') return refuse('in-use', {}, 'personId');
  bus.publish({ type: 'membership-changed', projectId, personId });
  return ok(true);
}

/** What the person wrote and decided stays; they do not see the project any more. */
export async function removeMember(
  { store, bus }: ProjectContext,
  { projectId, personId }: Member,
): Promise<Result<{ ok: true }>> {
  if (!(await store.memberships.remove(membershipId(projectId, personId)))) return refuse('not-found');
  bus.publish({ type: 'membership-changed', projectId, personId });
  return ok({ ok: true });
}

async function present(
  { accounts, store }: ProjectContext,
  projectId: ProjectId,
  records: readonly Stored<MembershipRecord>[],
): Promise<MemberView[]> {
  const [people, delegations] = await Promise.all([
    accounts.findAll(records.map(({ value }) => value.personId)),
    every(store.delegations, { projectId: { equals: projectId } }),
  ]);
  const names = new Map(delegations.map(({ id, name }) => [id, name]));
  const byPerson = new Map(people.map((account) => [account.personId, account]));
  return records.flatMap((record) => viewOf(record, byPerson.get(record.value.personId), names));
}

function viewOf(
  { value, revision }: Stored<MembershipRecord>,
  account: Account | undefined,
  names: ReadonlyMap<string, string>,
): readonly MemberView[] {
  if (account === undefined) return [];
  const { personId, role, title, delegationId } = value;
  const delegationName = delegationId === null ? null : (names.get(delegationId) ?? null);
  const { name, email } = account;
  return [{ personId, name, email, title, role, delegationId, delegationName, revision }];
}

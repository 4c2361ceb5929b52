import type { Membership } from '../../../shared/domain/actor.ts';
import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import type { Account, Accounts } from '../../ports/accounts.ts';
import type { Directory, MemberFacts, ProjectFacts } from '../../ports/directory.ts';
import { every } from './every.ts';
import type { ProjectStore } from './project-context.ts';
import { type MembershipRecord, membershipId, type ProjectRecord } from './project-records.ts';

export function createDirectory(store: ProjectStore, accounts: Accounts): Directory {
  const delegations = async (projectId: ProjectId) => {
    const all = await every(store.delegations, { projectId: { equals: projectId } });
    return all.map(({ id, name }) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'en'));
  };
  const named = async (id: DelegationId | null) => {
    const found = id === null ? undefined : await store.delegations.get(id);
    return found === undefined ? null : { id: found.value.id, name: found.value.name };
  };
  const membershipOf = async (record: MembershipRecord): Promise<Membership> => ({
    projectId: record.projectId,
    role: record.role,
    delegation: await named(record.delegationId),
    title: record.title,
  });
  return {
    delegations,
    async actor(personId, projectId) {
      const [account, stored] = await Promise.all([
        accounts.find(personId),
        store.memberships.get(membershipId(projectId, personId)),
      ]);
      if (account === undefined || !account.isActive) return undefined;
      const membership = stored === undefined ? null : await membershipOf(stored.value);
      return {
        kind: 'person',
        personId,
        name: account.name,
        isAdministrator: account.isAdministrator,
        membership,
      };
    },
    async project(projectId) {
      const stored = await store.projects.get(projectId);
      return stored && factsOf(stored.value);
    },
    async members(projectId) {
      const [records, all] = await Promise.all([
        every(store.memberships, { projectId: { equals: projectId } }),
        delegations(projectId),
      ]);
      const people = await accounts.findAll(records.map(({ personId }) => personId));
      const byPerson = new Map(people.map((account) => [account.personId, account]));
      return records.flatMap((record) => memberOf(record, byPerson.get(record.personId), all));
    },
    async projectsOf(personId) {
      const records = await every(store.memberships, { personId: { equals: personId } });
      const found = await Promise.all(
        records.map(async (record) => {
          const stored = await store.projects.get(record.projectId);
          return stored && { project: factsOf(stored.value), membership: await membershipOf(record) };
        }),
      );
      return found.filter((each) => each !== undefined);
    },
  };
}

type Named = Awaited<ReturnType<Directory['delegations']>>;

/** Someone whose account is switched off is no member for anyone who asks. */
function memberOf(
  { personId, role, title, delegationId }: MembershipRecord,
  account: Account | undefined,
  delegations: Named,
): readonly MemberFacts[] {
  if (account === undefined || !account.isActive) return [];
  const delegation = delegations.find(({ id }) => id === delegationId) ?? null;
  return [{ personId, name: account.name, email: account.email, title, role, delegation }];
}

function factsOf({ id, name, description, settings }: ProjectRecord): ProjectFacts {
  return { id, name, description, settings };
}

import type { z } from 'zod';
import type { peopleRoutes, PersonView } from '../../../shared/contract/people-routes.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse, type Result } from '../../../shared/domain/refusal.ts';
import type { Account } from '../../ports/accounts.ts';
import type { PeopleContext } from './people-context.ts';

type Change = z.output<typeof peopleRoutes.updatePerson.body>;

export async function listPeople(
  context: PeopleContext,
  page: { readonly limit: number; readonly after?: string | undefined },
): Promise<{ items: PersonView[]; next: string | null }> {
  const { items, next } = await context.accounts.list(page);
  return { items: await Promise.all(items.map((account) => presentPerson(context, account))), next };
}

/** What is refused first stops the rest: switching on comes before administration, taking it away before switching off. */
export async function updatePerson(
  context: PeopleContext,
  personId: PersonId,
  { isActive, isAdministrator }: Change,
): Promise<Result<PersonView>> {
  const { accounts } = context;
  const steps = [
    ...(isActive === true ? [() => accounts.setActive(personId, { to: true })] : []),
    ...(isAdministrator === undefined
      ? []
      : [() => accounts.setAdministrator(personId, { to: isAdministrator })]),
    ...(isActive === false ? [() => accounts.setActive(personId, { to: false })] : []),
  ];
  for (const step of steps) {
    const done = await step();
    if (!done.ok) return done;
  }
  const account = await accounts.find(personId);
  return account === undefined ? refuse('not-found') : ok(await presentPerson(context, account));
}

async function presentPerson({ directory }: PeopleContext, account: Account): Promise<PersonView> {
  const { personId, name, email, isAdministrator, isActive, createdAt } = account;
  const places = await directory.projectsOf(personId);
  const memberships = places.map(({ project, membership }) => ({
    projectId: project.id,
    projectName: project.name,
    role: membership.role,
    delegationName: membership.delegation?.name ?? null,
  }));
  return { id: personId, name, email, isAdministrator, isActive, createdAt, memberships };
}

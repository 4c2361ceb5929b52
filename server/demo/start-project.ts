import { peopleRoutes } from '../../shared/contract/people-routes.ts';
import { projectRoutes } from '../../shared/contract/project-routes.ts';
import type { DelegationId, ProjectId } from '../../shared/domain/ids.ts';
import { outboxMails } from '../features/outbox/outbox-mail.ts';
import type { SignedIn } from '../ports/api.ts';
import { type Cast, type CastMember, type ProjectPlan, signedIn } from './cast.ts';
import { type DemoWorld, demoPassword } from './demo-world.ts';

type Place = {
  readonly projectId: ProjectId;
  readonly inviter: SignedIn;
  readonly delegations: ReadonlyMap<string, DelegationId>;
};

/** The administrator makes the project and invites the secretariat, the secretariat everyone else; then the administrator leaves. */
export async function startProject(
  world: DemoWorld,
  administrator: SignedIn,
  plan: ProjectPlan,
): Promise<Cast> {
  const { api } = world;
  const { name, description, timeZone, isDraftingOpen } = plan;
  const [head, ...others] = plan.people;
  const project = await api.call(administrator, projectRoutes.createProject, {
    body: { name, description, timeZone },
  });
  const params = { projectId: project.id };
  const begin = { projectId: project.id, inviter: administrator, delegations: new Map() };
  const inviter = await accept(world, head, await invite(world, begin, head));
  await api.call(inviter, projectRoutes.updateProject, {
    params,
    body: { revision: project.revision, settings: { isDraftingOpen } },
  });
  await api.call(inviter, projectRoutes.removeMember, {
    params: { ...params, personId: administrator.personId },
  });
  const delegations = await addDelegations(world, { ...begin, inviter }, plan);
  const people = await inviteAll(world, { projectId: project.id, inviter, delegations }, others);
  return castOf(project.id, new Map([[head.key, inviter], ...people]), delegations);
}

async function addDelegations({ api, clock }: DemoWorld, { projectId, inviter }: Place, plan: ProjectPlan) {
  const ids = new Map<string, DelegationId>();
  for (const body of plan.delegations) {
    clock.passMinutes(2);
    const added = await api.call(inviter, projectRoutes.addDelegation, { params: { projectId }, body });
    ids.set(body.shortName, added.id);
  }
  return ids;
}

async function inviteAll(world: DemoWorld, place: Place, members: readonly CastMember[]) {
  const invited: { member: CastMember; token: string }[] = [];
  for (const member of members) {
    world.clock.passMinutes(3);
    invited.push({ member, token: await invite(world, place, member) });
  }
  world.clock.passMinutes(20 * 60);
  // Together, because hashing a password is slow on purpose.
  return Promise.all(
    invited.map(
      async ({ member, token }): Promise<[string, SignedIn]> => [
        member.key,
        await accept(world, member, token),
      ],
    ),
  );
}

/** Answers the token in the mail that went out. */
async function invite(
  { api, records }: DemoWorld,
  { projectId, inviter, delegations }: Place,
  member: CastMember,
): Promise<string> {
  const { email, name, title, role } = member;
  const delegationId = delegations.get(member.delegation ?? '') ?? null;
  await api.call(inviter, peopleRoutes.invite, {
    params: { projectId },
    body: { email, name, title, role, delegationId },
  });
  const order = { field: 'createdAt', direction: 'descending' } as const;
  const { items } = await records.of(outboxMails).list({ order, limit: 1 });
  const token = /\/invitation\/([\w-]+)/.exec(items[0]?.value.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation went to ${email}.`);
  return token;
}

async function accept({ api, accounts }: DemoWorld, { email }: CastMember, token: string): Promise<SignedIn> {
  await api.call({ kind: 'public' }, peopleRoutes.acceptInvitation, {
    params: { token },
    body: { password: demoPassword },
  });
  const account = await accounts.findByEmail(email);
  if (account === undefined) throw new Error(`${email} accepted and has no account.`);
  return signedIn(account);
}

function castOf(
  projectId: ProjectId,
  people: ReadonlyMap<string, SignedIn>,
  delegations: ReadonlyMap<string, DelegationId>,
): Cast {
  const delegation = (shortName: string) => named(delegations, shortName);
  return {
    projectId,
    person: (key) => named(people, key),
    delegation,
    delegations: (shortNames = [...delegations.keys()]) => shortNames.map(delegation),
  };
}

function named<Value>(values: ReadonlyMap<string, Value>, name: string): Value {
  const value = values.get(name);
  if (value === undefined) throw new Error(`Nobody in the demo is called ${name}.`);
  return value;
}

import { routes } from '../../../shared/contract/routes.ts';
import type { DelegationId, PersonId, ProjectId } from '../../../shared/domain/ids.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import type { ApiClient } from '../server/api-client.ts';
import { signIn } from '../server/sign-in.ts';
import type { App } from './start-app.ts';

export type Person = {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly password: string;
  /** Signed in, without a screen. */
  readonly client: ApiClient;
};

export type Place = { readonly role: Role; readonly delegation?: string; readonly title?: string };

export type Project = {
  readonly id: ProjectId;
  readonly name: string;
  readonly delegations: readonly { readonly id: DelegationId; readonly name: string }[];
  /** Invites, finds the link in the outbox, accepts it and signs in. The address is this project's own: tests share a server. */
  join(name: string, place: Place): Promise<Person>;
};

const passwordOf = (name: string) => `the long password of ${name}`;
const localPart = (name: string) =>
  name
    .toLowerCase()
    .split(/\W+/)
    .filter((part) => part !== '')
    .join('.');

/** The first administrator of a fresh installation, made through its setup link. */
export async function makeAdministrator(
  app: Pick<App, 'visitor' | 'setupPath'>,
  name: string,
): Promise<Person> {
  const account = { name, email: `${localPart(name)}@agency.example`, password: passwordOf(name) };
  const client = app.visitor();
  const token = app.setupPath.split('/').at(-1) ?? '';
  await client.get(routes.completeSetup, { params: { token }, body: account });
  await signIn(client, account);
  return { ...account, client, personId: (await client.get(routes.getMe)).id };
}

type Founding = {
  readonly app: Pick<App, 'visitor'>;
  readonly name: string;
  readonly delegations: readonly string[];
};

/** A project of this administrator, who is its secretariat, with drafting open to the members. */
export async function foundProject(
  secretariat: Person,
  { app, name, delegations }: Founding,
): Promise<Project> {
  const { client } = secretariat;
  const project = await client.get(routes.createProject, {
    body: { name, description: 'Made by a browser test.', timeZone: 'Africa/Nairobi' },
  });
  const params = { projectId: project.id };
  const { revision } = project;
  await client.get(routes.updateProject, { params, body: { revision, settings: { isDraftingOpen: true } } });
  const found: { readonly id: DelegationId; readonly name: string }[] = [];
  for (const each of delegations) {
    found.push(
      await client.get(routes.addDelegation, { params, body: { name: each, shortName: each.slice(0, 12) } }),
    );
  }
  return {
    id: project.id,
    name,
    delegations: found,
    async join(personName, { delegation, ...place }) {
      const email = `${localPart(personName)}+${project.id.toLowerCase()}@agency.example`;
      const account = { name: personName, email, password: passwordOf(personName) };
      const delegationId = found.find((each) => each.name === delegation)?.id ?? null;
      await client.get(routes.invite, {
        params,
        body: { email: account.email, name: personName, ...place, delegationId },
      });
      const token = await invitationFor(client, account.email);
      const own = app.visitor();
      await own.get(routes.acceptInvitation, { params: { token }, body: account });
      await signIn(own, account);
      return { ...account, client: own, personId: (await own.get(routes.getMe)).id };
    },
  };
}

/** The token in the mail that the app kept for this address. */
async function invitationFor(administrator: ApiClient, email: string): Promise<string> {
  const { items } = await administrator.get(routes.listOutbox, { query: { limit: 200 } });
  const mail = items.find(({ to, text }) => to.includes(email) && text.includes('/invitation/'));
  const token = /\/invitation\/([\w-]+)/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error(`No invitation for ${email} is in the outbox.`);
  return token;
}

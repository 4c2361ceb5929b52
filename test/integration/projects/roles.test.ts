import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { DelegationId, ProjectId } from '../../../shared/domain/ids.ts';
import { type Role, roles, speaksForDelegation } from '../../../shared/domain/roles.ts';
import type { News } from '../../../server/ports/bus.ts';
import type { ApiClient } from '../../support/server/api-client.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;
let administrator: Person;
let outsider: Person;
let projectId: ProjectId;
let delegationId: DelegationId;
const people = new Map<Role, Person>();
const news: News[] = [];

beforeAll(async () => {
  server = await startServer();
  server.concord.machine.bus.subscribe((each) => news.push(each));
  administrator = await server.newPerson('Any Administrator', { isAdministrator: true });
  outsider = await server.newPerson('Outside Olivia');
  const first = await server.newPerson('First Secretary');
  const { projects } = server.concord;
  projectId = await projects.createProject({
    name: 'Matrix',
    description: '',
    timeZone: 'Africa/Nairobi',
    by: first.personId,
  });
  const delegation = await projects.addDelegation(projectId, { name: 'Immigration', shortName: 'DIS' });
  if (!delegation.ok) throw new Error('The delegation was refused.');
  delegationId = delegation.value.id;
  for (const role of roles) {
    const person = await server.newPerson(`The ${role}`);
    const place = speaksForDelegation(role) ? delegationId : null;
    const { personId } = person;
    await projects.addMember({ projectId, personId, role, delegationId: place, title: '' });
    people.set(role, person);
  }
});
afterAll(() => server.stop());

function personAs(role: Role): Person {
  const person = people.get(role);
  if (person === undefined) throw new Error(`There is no ${role}.`);
  return person;
}

type Attempt = {
  readonly name: string;
  readonly send: (client: ApiClient) => Promise<{ readonly status: number }>;
};

const reading: readonly Attempt[] = [
  { name: 'read it', send: (client) => client.call(projectRoutes.getProject, { params: { projectId } }) },
  {
    name: 'see its delegations',
    send: (client) => client.call(projectRoutes.listDelegations, { params: { projectId } }),
  },
  {
    name: 'see its members',
    send: (client) => client.call(projectRoutes.listMembers, { params: { projectId } }),
  },
];
const nobody = { personId: 'no-such-person' } as const;
/** Each is answered 200 or, for what it names does not exist, 404 or 412 to those who may. */
const governing: readonly Attempt[] = [
  {
    name: 'change its settings',
    send: (client) =>
      client.call(projectRoutes.updateProject, {
        params: { projectId },
        body: { revision: 999, name: 'New' },
      }),
  },
  {
    name: 'add a delegation',
    send: (client) =>
      client.call(projectRoutes.addDelegation, {
        params: { projectId },
        body: { name: 'Immigration', shortName: 'D' },
      }),
  },
  {
    name: 'rename a delegation',
    send: (client) =>
      client.call(projectRoutes.renameDelegation, {
        params: { projectId, delegationId },
        body: { name: 'Immigration', shortName: 'DIS' },
      }),
  },
  {
    name: 'change a role',
    send: (client) =>
      client.call(projectRoutes.updateMember, { params: { projectId, ...nobody }, body: { revision: 1 } }),
  },
  {
    name: 'remove a person',
    send: (client) => client.call(projectRoutes.removeMember, { params: { projectId, ...nobody } }),
  },
  {
    name: 'invite',
    send: (client) =>
      client.call(peopleRoutes.invite, {
        params: { projectId },
        body: { email: 'someone@agency.example', name: 'Someone', role: 'observer' },
      }),
  },
  {
    name: 'see invitations',
    send: (client) => client.call(peopleRoutes.listInvitations, { params: { projectId } }),
  },
  {
    name: 'withdraw an invitation',
    send: (client) =>
      client.call(peopleRoutes.withdrawInvitation, { params: { projectId, invitationId: 'none' } }),
  },
];
const governs = (role: Role) => role === 'secretariat';

describe('[AC-2] the routes of a project', () => {
  describe.each(roles)('as %s', (role) => {
    it.each(reading)('may $name', async ({ send }) => {
      expect((await send(personAs(role).client)).status).toBe(200);
    });
    it.each(governing)(`${governs(role) ? 'may' : 'may not'} $name`, async ({ send }) => {
      const { status } = await send(personAs(role).client);
      if (governs(role)) expect([200, 404, 409, 412]).toContain(status);
      else expect(status).toBe(403);
    });
  });

  it.each([...reading, ...governing])(
    'do not exist for someone outside who wants to $name',
    async ({ send }) => {
      expect((await send(outsider.client)).status).toBe(404);
    },
  );

  it.each([...reading, ...governing])('ask who it is that wants to $name', async ({ send }) => {
    expect((await send(server.visitor())).status).toBe(401);
  });

  it.each([...reading, ...governing])('let an administrator look after it: $name', async ({ send }) => {
    expect([200, 404, 409, 412]).toContain((await send(administrator.client)).status);
  });

  it('answer an id that cannot be, and one of nothing, with 404', async () => {
    for (const id of ['none', '../../etc/passwd', '%00', 'x'.repeat(500), "1' OR '1'='1"]) {
      const response = await personAs('secretariat').client.fetch(`/api/projects/${encodeURIComponent(id)}`);
      expect([id, response.status]).toEqual([id, 404]);
    }
  });

  it('only administrators create projects', async () => {
    const body = { name: 'Another', timeZone: 'UTC' };
    const answers = await Promise.all(
      [...people.values(), outsider].map(({ client }) => client.call(projectRoutes.createProject, { body })),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([403]));
    const made = await administrator.client.get(projectRoutes.createProject, { body });
    expect(made).toMatchObject({ role: 'secretariat', name: 'Another', documentCount: 0 });
  });
});

describe('[AC-3] a change of role', () => {
  it('counts at once, is announced, and needs the revision that was looked at', async () => {
    const secretary = personAs('secretariat').client;
    const { personId, client } = await server.newPerson('Moving Musa');
    await server.concord.projects.addMember({
      projectId,
      personId,
      role: 'observer',
      delegationId: null,
      title: '',
    });
    const change = (role: Role, revision: number) =>
      secretary.call(projectRoutes.updateMember, {
        params: { projectId, personId },
        body: { role, revision },
      });
    expect(await change('member', 1)).toMatchObject({ status: 422, problem: { code: 'unknown-delegation' } });
    expect(await change('secretariat', 1)).toMatchObject({
      ok: true,
      value: { role: 'secretariat', revision: 2 },
    });
    expect(news).toContainEqual({ type: 'membership-changed', projectId, personId });
    expect((await client.call(peopleRoutes.listInvitations, { params: { projectId } })).status).toBe(200);
    expect(await change('observer', 1)).toMatchObject({ status: 412, problem: { code: 'stale' } });
    await secretary.get(projectRoutes.removeMember, { params: { projectId, personId } });
    expect((await client.call(projectRoutes.getProject, { params: { projectId } })).status).toBe(404);
  });
});

describe('project settings', () => {
  it('keep what a change leaves out, and are announced', async () => {
    const { client } = personAs('secretariat');
    const before = await client.get(projectRoutes.getProject, { params: { projectId } });
    const body = { revision: before.revision, settings: { isDraftingOpen: true } };
    const after = await client.get(projectRoutes.updateProject, { params: { projectId }, body });
    expect(after.settings).toEqual({ ...before.settings, isDraftingOpen: true });
    expect(after.revision).toBe(before.revision + 1);
    expect(news).toContainEqual({ type: 'project-changed', projectId });
  });

  it('two delegations of one name are refused with the field', async () => {
    const { client } = personAs('secretariat');
    const body = { name: 'Immigration', shortName: 'XX' };
    const answer = await client.call(projectRoutes.addDelegation, { params: { projectId }, body });
    expect(answer).toMatchObject({ status: 409, problem: { code: 'in-use', fields: [{ path: 'name' }] } });
  });
});

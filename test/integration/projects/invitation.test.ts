import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import type { ProjectId } from '../../../shared/domain/ids.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { signIn } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const clock = createFakeClock(Date.now());
let server: TestServer;
let secretary: Person;
let projectId: ProjectId;

beforeAll(async () => {
  server = await startServer({ clock });
  secretary = await server.newPerson('Zawadi Kamau', { isAdministrator: true });
  const body = { name: 'Border management', timeZone: 'Africa/Nairobi' };
  projectId = (await secretary.client.get(projectRoutes.createProject, { body })).id;
});
afterAll(() => server.stop());

const invite = (email: string, role: 'observer' | 'member' = 'observer') =>
  secretary.client.call(peopleRoutes.invite, { params: { projectId }, body: { email, name: 'Guest', role } });

async function tokenFor(email: string): Promise<string> {
  const mail = (await server.mails()).findLast(({ to }) => to === email);
  const token = /\/invitation\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  if (token === undefined) throw new Error('There is no link in the mail.');
  return token;
}

describe('an invitation', () => {
  it('makes an account with a password and a place in the project', async () => {
    const params = { projectId };
    const kra = await secretary.client.get(projectRoutes.addDelegation, {
      params,
      body: { name: 'Kenya Revenue Authority', shortName: 'KRA' },
    });
    const email = 'new.member@kra.example';
    const body = { email: email.toUpperCase(), name: 'Otieno', role: 'lead', delegationId: kra.id } as const;
    await secretary.client.get(peopleRoutes.invite, { params, body: { ...body, title: 'Commissioner' } });
    const token = await tokenFor(email);
    const offer = await server.visitor().get(peopleRoutes.getInvitation, { params: { token } });
    expect(offer).toMatchObject({
      email,
      role: 'lead',
      projectName: 'Border management',
      delegationName: 'Kenya Revenue Authority',
      invitedBy: 'Zawadi Kamau',
      hasAccount: false,
    });
    const password = 'password of Otieno';
    const accept = { params: { token }, body: { name: 'Otieno Odera', password } };
    await server.visitor().get(peopleRoutes.acceptInvitation, accept);
    const client = await signIn(server.visitor(), { email, password });
    const project = await client.get(projectRoutes.getProject, { params });
    expect(project).toMatchObject({ role: 'lead', delegationName: 'Kenya Revenue Authority' });
    const again = await server.visitor().call(peopleRoutes.acceptInvitation, accept);
    expect(again).toMatchObject({ status: 410, problem: { code: 'link-expired' } });
  });

  it('adds a project to an account that exists, for its owner only', async () => {
    const owner = await server.newPerson('Existing Owner');
    const stranger = await server.newPerson('Curious Stranger');
    await invite(owner.email);
    const params = { token: await tokenFor(owner.email) };
    const accept = (client: typeof owner.client) => client.call(peopleRoutes.acceptInvitation, { params });
    expect((await accept(server.visitor())).status).toBe(401);
    expect((await accept(stranger.client)).status).toBe(403);
    expect((await owner.client.call(projectRoutes.getProject, { params: { projectId } })).status).toBe(404);
    expect((await accept(owner.client)).status).toBe(200);
    expect((await owner.client.get(projectRoutes.getProject, { params: { projectId } })).role).toBe(
      'observer',
    );
    expect(await invite(owner.email)).toMatchObject({ status: 409, problem: { code: 'in-use' } });
  });

  it('sent again makes the earlier link useless', async () => {
    const email = 'twice@agency.example';
    await invite(email);
    const first = await tokenFor(email);
    clock.advance(1000);
    await invite(email);
    const second = await tokenFor(email);
    const open = (token: string) => server.visitor().call(peopleRoutes.getInvitation, { params: { token } });
    expect([(await open(first)).status, (await open(second)).status]).toEqual([410, 200]);
  });

  it('ends after 14 days, and when it is withdrawn', async () => {
    const withdrawn = 'withdrawn@agency.example';
    const made = await invite(withdrawn);
    if (!made.ok) throw new Error('The invitation was refused.');
    const params = { projectId, invitationId: made.value.id };
    await secretary.client.get(peopleRoutes.withdrawInvitation, { params });
    const late = 'late@agency.example';
    await invite(late);
    const tokens = [await tokenFor(withdrawn), await tokenFor(late)];
    clock.advance(14 * 24 * 3_600_000);
    for (const token of tokens) {
      const answer = await server.visitor().call(peopleRoutes.getInvitation, { params: { token } });
      expect(answer).toMatchObject({ status: 410, problem: { code: 'link-expired' } });
    }
  });

  it('names a delegation for whoever speaks for one', async () => {
    const answer = await invite('nobody@agency.example', 'member');
    expect(answer).toMatchObject({ status: 422, problem: { code: 'unknown-delegation' } });
  });

  it('accepted by two at once makes one account', async () => {
    const email = 'racing@agency.example';
    await invite(email);
    const params = { token: await tokenFor(email) };
    const accept = (password: string) =>
      server.visitor().call(peopleRoutes.acceptInvitation, { params, body: { password } });
    const answers = await Promise.all([accept('the first password'), accept('the second password')]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('is kept as a hash only', async () => {
    const email = 'hashed@agency.example';
    await invite(email);
    const token = await tokenFor(email);
    const list = await secretary.client.get(peopleRoutes.listInvitations, { params: { projectId } });
    expect(list.items.some((each) => each.email === email)).toBe(true);
    expect(JSON.stringify(list)).not.toContain(token);
    expect(server.log.join('')).not.toContain(token);
  });
});

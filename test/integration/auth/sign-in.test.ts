import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import { postAuth } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const clock = createFakeClock(Date.now());
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ clock });
});
afterAll(() => server.stop());

describe('signing in', () => {
  it('gives a session that says who is signed in, and signing out ends it', async () => {
    const amina = await server.newPerson('Amina Odhiambo');
    const me = await amina.client.get(peopleRoutes.getMe);
    expect(me).toMatchObject({ name: 'Amina Odhiambo', isAdministrator: false, isMailKept: true });
    const kept = amina.client.cookieHeader();
    expect((await postAuth(amina.client, '/sign-out', {})).status).toBe(200);
    const response = await server.visitor().fetch('/api/me', { headers: { cookie: kept } });
    expect(response.status).toBe(401);
  });

  it('refuses a wrong password and an unknown address with the same words', async () => {
    const person = await server.newPerson('Brian Kiptoo');
    const wrong = await postAuth(server.visitor(), '/sign-in/email', {
      email: person.email,
      password: 'not this one',
    });
    const unknown = await postAuth(server.visitor(), '/sign-in/email', {
      email: 'nobody@agency.example',
      password: 'x',
    });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.json()).toEqual(await unknown.json());
  });

  it('delays an account after three wrong passwords, locks it after ten, and lets it in again later', async () => {
    const { email, password } = await server.newPerson('Chebet Langat');
    const attempt = (given: string) =>
      postAuth(server.visitor(), '/sign-in/email', { email, password: given });
    for (let count = 0; count < 4; count += 1) expect((await attempt('wrong')).status).toBe(401);
    expect((await attempt(password)).status).toBe(429);
    clock.advance(2_000);
    expect((await attempt(password)).status).toBe(200);
    for (let count = 0; count < 10; count += 1) {
      expect((await attempt('wrong')).status).toBe(401);
      if (count < 9) clock.advance(10 * 60_000);
    }
    clock.advance(10 * 60_000);
    expect((await attempt(password)).status).toBe(429);
    clock.advance(5 * 60_000);
    expect((await attempt(password)).status).toBe(200);
  });

  it('holds back guesses made at the same moment too', async () => {
    const { email } = await server.newPerson('Daniel Mutua');
    const guesses = Array.from({ length: 12 }, (_, index) =>
      postAuth(server.visitor(), '/sign-in/email', { email, password: `guess ${index}` }),
    );
    const statuses = (await Promise.all(guesses)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(4);
    expect(statuses.filter((status) => status === 429)).toHaveLength(8);
  });

  it('does not let an account in that is switched off, and ends its sessions', async () => {
    const { personId, client, email, password } = await server.newPerson('Esther Wanjiru');
    await server.concord.auth.accounts.setActive(personId, { to: false });
    expect((await client.call(peopleRoutes.getMe)).status).toBe(401);
    expect((await postAuth(server.visitor(), '/sign-in/email', { email, password })).status).toBe(403);
  });
});

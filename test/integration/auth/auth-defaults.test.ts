/** One test per line of the list of better-auth defaults that Concord changes. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { credentialType, rateLimitType, sessionType } from '../../../server/features/auth/auth-records.ts';
import { ConfigError, readConfig } from '../../../server/config.ts';
import { peopleRoutes } from '../../../shared/contract/people-routes.ts';
import { postAuth } from '../../support/server/sign-in.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;

beforeAll(async () => {
  server = await startServer();
});
afterAll(() => server.stop());

const records = () => server.concord.machine.store.records;
const sessionsOf = async (personId: string) =>
  (
    await records()
      .of(sessionType)
      .list({ where: { userId: { equals: personId } }, limit: 100 })
  ).items;

describe('what is changed of the defaults of better-auth', () => {
  it('keeps passwords as argon2id', async () => {
    const { personId } = await server.newPerson('Hash Keeper');
    const where = { userId: { equals: personId } };
    const { items } = await records().of(credentialType).list({ where, limit: 1 });
    expect(items[0]?.value.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('gives a session twelve hours, also to one that asks not to be remembered', async () => {
    const person = await server.newPerson('Twelve Hours');
    const forgetful = { email: person.email, password: person.password, rememberMe: false };
    expect((await postAuth(server.visitor(), '/sign-in/email', forgetful)).status).toBe(200);
    const lives = (await sessionsOf(person.personId)).map(
      ({ value }) => Date.parse(value.expiresAt) - Date.parse(value.createdAt),
    );
    expect(lives).toHaveLength(2);
    for (const life of lives) expect(Math.abs(life - 12 * 3_600_000)).toBeLessThan(5_000);
  });

  it('renews a session that is older than fifteen minutes, and no younger one', async () => {
    const { personId, client } = await server.newPerson('Renewed Session');
    const renewed = async (ageMinutes: number) => {
      const [stored] = await sessionsOf(personId);
      if (stored === undefined) throw new Error('There is no session.');
      const expiresAt = new Date(Date.now() + 12 * 3_600_000 - ageMinutes * 60_000).toISOString();
      await records()
        .of(sessionType)
        .replace({ ...stored.value, expiresAt }, stored.revision);
      const response = await client.fetch('/api/me');
      expect(response.status).toBe(200);
      const [after] = await sessionsOf(personId);
      return { cookies: response.headers.getSetCookie(), isLonger: after?.value.expiresAt !== expiresAt };
    };
    expect(await renewed(14)).toEqual({ cookies: [], isLonger: false });
    const old = await renewed(16);
    expect(old.isLonger).toBe(true);
    expect(old.cookies.join()).toMatch(/concord\.session_token=.*Max-Age=43200/);
  });

  it('keeps a session token as a hash only', async () => {
    const { personId, client } = await server.newPerson('Hidden Token');
    const token = decodeURIComponent(/session_token=([^;]+)/.exec(client.cookieHeader())?.[1] ?? '').split(
      '.',
    )[0];
    const [stored] = await sessionsOf(personId);
    expect(token?.length).toBeGreaterThanOrEqual(32);
    expect(stored?.value.token).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  it('does not take a stored hash in place of a token', async () => {
    const { personId } = await server.newPerson('Stolen Hash');
    const [stored] = await sessionsOf(personId);
    const cookie = `concord.session_token=${stored?.value.token}.bm90LXNpZ25lZA==`;
    expect((await server.visitor().fetch('/api/me', { headers: { cookie } })).status).toBe(401);
  });

  it('refuses production over http', () => {
    const environment = {
      NODE_ENV: 'production',
      PUBLIC_URL: 'http://concord.example.org',
      SESSION_SECRET: 's'.repeat(32),
    };
    expect(() => readConfig(environment)).toThrow(ConfigError);
  });

  it('takes no one in who signs up', async () => {
    const body = { email: 'new@agency.example', password: 'long enough password', name: 'New' };
    const response = await postAuth(server.visitor(), '/sign-up/email', body);
    expect(response.status).toBe(404);
    expect(await server.concord.auth.accounts.findByEmail(body.email)).toBeUndefined();
  });

  it.each(['/sign-in/magic-link', '/sign-in/social', '/sign-in/oauth2', '/update-user', '/ok'])(
    'has no way around the second factor or the contract: %s does not exist',
    async (path) => {
      expect((await postAuth(server.visitor(), path, {})).status).toBe(404);
    },
  );

  it('sends no mail to an unknown address and answers the same', async () => {
    const { email } = await server.newPerson('Known Address');
    const known = await postAuth(server.visitor(), '/request-password-reset', { email });
    const before = (await server.mails()).length;
    const unknown = await postAuth(server.visitor(), '/request-password-reset', {
      email: 'no@agency.example',
    });
    expect([known.status, unknown.status]).toEqual([200, 200]);
    expect(await known.json()).toEqual(await unknown.json());
    expect((await server.mails()).length).toBe(before);
  });

  it('writes no address, password or token to the log', async () => {
    const { email, password, client } = await server.newPerson('Silent Log');
    await postAuth(server.visitor(), '/sign-in/email', { email, password: 'a wrong one' });
    await postAuth(server.visitor(), '/sign-in/email', { email: 'ghost@agency.example', password: 'x' });
    await client.get(peopleRoutes.getMe);
    const token = /session_token=([^;.]+)/.exec(client.cookieHeader())?.[1] ?? 'no token';
    const text = server.log.join('');
    for (const secret of [email, password, token, 'a wrong one', 'ghost@agency.example'])
      expect(text).not.toContain(secret);
  });
});

describe('limits of sign-in by address', () => {
  it('are kept in the store, for each client address by itself', async () => {
    const limited = await startServer({ environment: { RATE_LIMIT_FACTOR: '0.1', TRUST_PROXY: '1' } });
    try {
      const attempt = (address: string, count: number) =>
        limited.visitor().fetch('/api/auth/sign-in/email', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          body: JSON.stringify({ email: `someone${count}@agency.example`, password: 'x' }),
        });
      const statuses: number[] = [];
      for (let count = 0; count < 8; count += 1) statuses.push((await attempt('192.0.2.1', count)).status);
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 429, 429]);
      expect((await attempt('192.0.2.2', 9)).status).toBe(401);
      const { items } = await limited.concord.machine.store.records.of(rateLimitType).list({ limit: 10 });
      expect(items.map(({ value }) => value.key).join()).toMatch(/192\.0\.2\.1/);
    } finally {
      await limited.stop();
    }
  });

  it('cannot be dodged by a header that only our own server sets', async () => {
    const limited = await startServer({ environment: { RATE_LIMIT_FACTOR: '0.1' } });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 7; count += 1) {
        const response = await limited.visitor().fetch('/api/auth/sign-in/email', {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'x-concord-client-address': `192.0.2.${count}`,
            'x-forwarded-for': `192.0.2.${count}`,
          },
          body: JSON.stringify({ email: `other${count}@agency.example`, password: 'x' }),
        });
        statuses.push(response.status);
      }
      expect(statuses.at(-1)).toBe(429);
    } finally {
      await limited.stop();
    }
  });
});

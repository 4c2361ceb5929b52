import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { projectRoutes } from '../../../shared/contract/project-routes.ts';
import { problem } from '../../../shared/contract/problem.ts';
import type { Person } from '../../support/server/plan-people.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

let server: TestServer;
let administrator: Person;

beforeAll(async () => {
  server = await startServer();
  administrator = await server.newPerson('Any Administrator', { isAdministrator: true });
});
afterAll(() => server.stop());

type Sent = { readonly body?: string; readonly headers?: Record<string, string> };
const post = ({ body = '{}', headers = {} }: Sent) =>
  administrator.client.fetch('/api/projects', {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  return problem.parse(await response.json());
}

describe('bad input', () => {
  it('names each field that is wrong and says what to do', async () => {
    const response = await post({ body: JSON.stringify({ name: ' ', timeZone: 'Mars/Olympus' }) });
    expect(response.status).toBe(422);
    const { code, fields } = await problemOf(response);
    expect(code).toBe('invalid-input');
    expect(fields).toEqual([
      { path: 'name', message: 'Fill this in.' },
      { path: 'timeZone', message: 'This is not a time zone.' },
    ]);
  });

  it.each(['{', '"', 'null', '[]', '7', '{"name":', '\u0000', `${'['.repeat(20_000)}`])(
    'is refused where it is no JSON object: %j',
    async (body) => {
      const response = await post({ body: body.slice(0, 40_000) });
      expect(response.status).toBe(422);
      expect((await problemOf(response)).code).toBe('invalid-input');
    },
  );

  it('larger than two megabytes is refused as too large', async () => {
    const response = await post({ body: JSON.stringify({ name: 'x'.repeat(2 * 1024 * 1024) }) });
    expect(response.status).toBe(413);
    expect((await problemOf(response)).code).toBe('too-large');
  });

  it('of another type than JSON is refused', async () => {
    const response = await post({
      body: 'name=x',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(response.status).toBe(422);
  });

  it('is not read before it is known who sends it', async () => {
    const response = await server.visitor().fetch('/api/projects', {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(401);
  });

  it('cannot reach the prototype of objects', async () => {
    const body =
      '{"name":"Plain","timeZone":"UTC","__proto__":{"isAdministrator":true},"constructor":{"prototype":{"x":1}}}';
    expect((await post({ body })).status).toBe(200);
    expect({}).not.toHaveProperty('x');
  });

  it.each(['?limit=0', '?limit=1e9', '?limit[]=5', '?after[$gt]=', '?limit=%00'])(
    'in a query is refused or without effect: %s',
    async (query) => {
      const response = await administrator.client.fetch(`/api/people${query}`);
      expect([200, 422]).toContain(response.status);
    },
  );

  it('in a page mark is refused, not believed', async () => {
    const response = await administrator.client.fetch('/api/people?after=not-a-mark');
    expect([200, 422]).toContain(response.status);
  });
});

describe('requests from elsewhere', () => {
  it.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['another site, as the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['a sibling of the site', { 'sec-fetch-site': 'same-site' }],
  ])('change nothing: %s', async (_, headers) => {
    const response = await post({ body: JSON.stringify({ name: 'Foreign', timeZone: 'UTC' }), headers });
    expect(response.status).toBe(403);
    expect((await problemOf(response)).code).toBe('foreign-origin');
  });

  it('with cookies and no origin are not believed', async () => {
    const response = await fetch(`${server.baseUrl}/api/projects`, {
      method: 'POST',
      body: '{}',
      headers: { 'content-type': 'application/json', cookie: administrator.client.cookieHeader() },
    });
    expect(response.status).toBe(403);
  });

  it('to sign in are refused too', async () => {
    const response = await server.visitor().fetch('/api/auth/sign-in/email', {
      method: 'POST',
      body: JSON.stringify({ email: administrator.email, password: administrator.password }),
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
    });
    expect(response.status).toBe(403);
  });
});

describe('every answer', () => {
  it('carries a strict policy, and no trace of what runs here', async () => {
    const { headers } = await server.visitor().fetch('/api/openapi.json');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(policy).toContain(`connect-src 'self' ws://localhost:${server.concord.port}`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('of the API is kept by no cache', async () => {
    const response = await administrator.client.fetch('/api/me');
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('over https says that it stays there', async () => {
    const environment = { PUBLIC_URL: 'https://concord.example.org' };
    const encrypted = await startServer({ environment });
    try {
      const person = await encrypted.newPerson('Secure Susan').catch((error: unknown) => error);
      const { headers } = await encrypted.visitor().fetch('/healthz');
      expect(headers.get('strict-transport-security')).toMatch(/max-age=31536000/);
      expect(headers.get('content-security-policy')).toContain('wss://concord.example.org');
      expect(person).toBeDefined();
      const response = await encrypted.visitor().fetch('/api/auth/sign-in/email', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: 'secure.susan@agency.example', password: 'password of Secure Susan' }),
      });
      expect(response.headers.getSetCookie().join()).toMatch(
        /__Secure-concord\.session_token=.*HttpOnly.*Secure.*SameSite=Lax|__Secure-concord\.session_token=.*Secure.*HttpOnly/i,
      );
    } finally {
      await encrypted.stop();
    }
  });

  it.each(['/api/nothing', '/api/auth/nothing', '/nothing.js', '/%E0%A4%A', '/api/projects/%00'])(
    'to %s is a problem that says it does not exist',
    async (path) => {
      const response = await administrator.client.fetch(path);
      expect(response.status).toBe(404);
      expect((await problemOf(response)).code).toBe('not-found');
    },
  );

  it('is allowed only so many times a minute', async () => {
    const limited = await startServer({ environment: { RATE_LIMIT_FACTOR: '0.1' } });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 8; count += 1)
        statuses.push((await limited.visitor().fetch('/api/invitations/guess')).status);
      expect(statuses).toEqual([410, 410, 410, 410, 410, 410, 429, 429]);
    } finally {
      await limited.stop();
    }
  });
});

describe('a fault of ours', () => {
  it('is told with a number and without a word of what happened, and logged with the same number', async () => {
    let isBroken = false;
    const broken = await startServer({
      wrapRecords: (records) => ({
        of: (type) => {
          const collection = records.of(type);
          if (type.name !== 'projects') return collection;
          const get: typeof collection.get = async (id) => {
            if (isBroken) throw new Error('The secret path /var/lib is full.');
            return collection.get(id);
          };
          return { ...collection, get };
        },
      }),
    });
    try {
      const person = await broken.newPerson('Unlucky Una', { isAdministrator: true });
      isBroken = true;
      const response = await person.client.fetch('/api/projects/any');
      expect(response.status).toBe(500);
      const text = JSON.stringify(await response.clone().json());
      expect(text).not.toContain('secret path');
      const { code, params } = await problemOf(response);
      expect(code).toBe('internal');
      const logged = broken.log.filter((line) => line.includes(String(params['requestId'])));
      expect(logged.join('')).toContain('secret path');
    } finally {
      await broken.stop();
    }
  });
});

describe('other people’s names', () => {
  it('are kept letter by letter and never run', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const made = await administrator.client.get(projectRoutes.createProject, {
      body: { name, timeZone: 'UTC' },
    });
    const response = await administrator.client.fetch(`/api/projects/${made.id}`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toMatchObject({ name });
  });
});

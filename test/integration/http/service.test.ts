import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { routes } from '../../../shared/contract/routes.ts';
import { createFailureSwitch } from '../../support/fakes/failure-switch.ts';
import { startServer, type TestServer } from '../../support/server/start-server.ts';

const failure = createFailureSwitch();
let server: TestServer;
let clientFolder: string;

beforeAll(async () => {
  // Hidden, as below ~/.local: what serves files is wary of dots in a path.
  clientFolder = await mkdtemp(join(tmpdir(), '.concord-client-'));
  await mkdir(join(clientFolder, 'assets'));
  await writeFile(join(clientFolder, 'index.html'), '<!doctype html><title>Concord</title>');
  await writeFile(join(clientFolder, 'assets', 'app-1a2b3c.js'), 'export {};');
  server = await startServer({
    clientFolder,
    wrapRecords: (records) => ({
      of(type) {
        const collection = records.of(type);
        const get: typeof collection.get = async (id) => {
          failure.check();
          return collection.get(id);
        };
        return { ...collection, get };
      },
    }),
  });
});
afterAll(async () => {
  await server.stop();
  await rm(clientFolder, { recursive: true });
});

describe('GET /healthz', () => {
  it('is well while the storage is, fails with it, and recovers', async () => {
    const health = async () => {
      const response = await server.visitor().fetch('/healthz');
      return { status: response.status, body: await response.json() };
    };
    expect(await health()).toEqual({
      status: 200,
      body: { status: 'ok', parts: { storage: 'ok', texts: 'ok' } },
    });
    failure.set(new Error('The disk is gone.'));
    expect(await health()).toEqual({
      status: 503,
      body: { status: 'failing', parts: { storage: 'failing', texts: 'ok' } },
    });
    failure.clear();
    expect((await health()).status).toBe(200);
  });
});

describe('GET /metrics', () => {
  it('counts requests by route and never by path', async () => {
    await server.visitor().fetch('/api/invitations/secret-token-of-a-link');
    const text = await (await server.visitor().fetch('/metrics')).text();
    expect(text).toContain('route="/api/invitations/:token"');
    expect(text).not.toContain('secret-token');
  });

  it('holds every figure that docs/OPERATIONS.md explains', async () => {
    const [page = ''] = (await readFile('docs/OPERATIONS.md', 'utf8')).split('Where several instances run');
    const names = [...page.matchAll(/`((?:concord|nodejs|process)_\w+)/g)].map(([, name = '']) => name);
    const text = await (await server.visitor().fetch('/metrics')).text();
    expect(names.length).toBeGreaterThan(8);
    for (const name of names) expect(text).toContain(`# TYPE ${name} `);
  });

  it('asks for its token where one is set', async () => {
    const guarded = await startServer({ environment: { METRICS_TOKEN: 'a token for metrics' } });
    try {
      const ask = async (authorization: string) =>
        (await guarded.visitor().fetch('/metrics', { headers: { authorization } })).status;
      expect(await ask('Bearer wrong')).toBe(404);
      expect(await ask('Bearer a token for metrics')).toBe(200);
    } finally {
      await guarded.stop();
    }
  });
});

describe('GET /api/openapi.json', () => {
  it('describes every route of the contract', async () => {
    const operation = z.object({ operationId: z.string(), responses: z.record(z.string(), z.unknown()) });
    const description = z.object({
      openapi: z.literal('3.1.0'),
      paths: z.record(z.string(), z.record(z.string(), operation)),
    });
    const { paths } = description.parse(await (await server.visitor().fetch('/api/openapi.json')).json());
    const described = Object.values(paths).flatMap((path) =>
      Object.values(path).map(({ operationId }) => operationId),
    );
    expect(described.toSorted()).toEqual([...Object.keys(routes), 'addAttachment', 'addImage'].toSorted());
    for (const path of Object.keys(paths)) expect(path).toMatch(/^\/api(\/([\w-]+|\{\w+\}))+$/);
  });

  it('has a server behind every route it describes', async () => {
    for (const [name, route] of Object.entries(routes)) {
      const path = route.path.replace(/:number/, '1').replace(/:(\w+)/g, 'x');
      const response = await server.visitor().fetch(path, {
        method: route.method.toUpperCase(),
        ...(route.method === 'get' ? {} : { body: '{}', headers: { 'content-type': 'application/json' } }),
      });
      expect([name, response.status]).not.toEqual([name, 404]);
      expect([name, response.status]).not.toEqual([name, 500]);
    }
  });
});

describe('the built client', () => {
  it('is one page for every address of a page', async () => {
    for (const path of ['/', '/projects/abc', '/invitation/some-token', '/setup/some-token']) {
      const response = await server.visitor().fetch(path, { headers: { accept: 'text/html' } });
      expect([path, response.status, await response.text()]).toEqual([
        path,
        200,
        '<!doctype html><title>Concord</title>',
      ]);
      expect(response.headers.get('cache-control')).toBe('no-cache');
    }
  });

  it('lets hashed files be kept for ever, and one that is gone is no page', async () => {
    const kept = await server.visitor().fetch('/assets/app-1a2b3c.js');
    expect(kept.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const gone = await server.visitor().fetch('/assets/app-old.js', { headers: { accept: 'text/html' } });
    expect(gone.status).toBe(404);
  });

  it.each(['/../package.json', '/..%2f..%2fpackage.json', '/%2e%2e/%2e%2e/etc/passwd', '/.env'])(
    'gives no file from outside of its folder: %s',
    async (path) => {
      const response = await server.visitor().fetch(path);
      expect(await response.text()).not.toMatch(/"name": "concord"|root:/);
    },
  );
});

describe('stopping', () => {
  it('lets a request end that runs, and takes no new ones', async () => {
    const stopping = await startServer();
    const running = stopping.visitor().fetch('/api/openapi.json');
    const [response] = await Promise.all([running, running.then(() => stopping.stop())]);
    expect(response.status).toBe(200);
    await expect(stopping.visitor().fetch('/healthz')).rejects.toThrow();
  });
});

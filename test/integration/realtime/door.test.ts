import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { schemaVersion } from '../../../shared/content/schema.ts';
import { origin, startRealtime, type TestRealtime } from './support/start-realtime.ts';

describe('The door', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  it.each([
    ['an older editor', 'ada', { query: `schema=1&editor=${schemaVersion - 1}` }, 4409, 'old-schema'],
    ['a newer editor', 'ada', { query: `schema=1&editor=${schemaVersion + 1}` }, 4409, 'old-schema'],
    ['an editor of no version', 'ada', { query: 'schema=1&editor=' }, 4409, 'old-schema'],
    ['another layout', 'ada', { query: 'schema=2' }, 4409, 'old-schema'],
    ['no layout', 'ada', { query: `editor=${schemaVersion}` }, 4409, 'old-schema'],
    ['nobody signed in', '', {}, 4401, 'not-signed-in'],
    ['an unknown document', 'ada', { document: 'doc-none' }, 4404, 'not-visible'],
  ] as const)(
    '[RT-3] turns away %s before any byte of the document',
    async (_, person, where, code, reason) => {
      server = await startRealtime();
      const visitor = server.connect(person, where);
      expect(await visitor.next('closed')).toEqual({ type: 'closed', code, reason });
      expect(visitor.received.filter(({ type }) => type !== 'closed' && type !== 'notice')).toEqual([]);
    },
  );

  it('turns away one who may not see the document, in the same words as for one that is not there', async () => {
    server = await startRealtime();
    server.judge.rule('eve', 'not-found');
    expect(await server.connect('eve').next('closed')).toMatchObject({ code: 4404, reason: 'not-visible' });
  });

  it.each([['https://evil.test'], [`${origin}.evil.test`], [`${origin}:81`], [undefined]])(
    'refuses the handshake from origin %s',
    async (other) => {
      server = await startRealtime();
      const headers = { Cookie: 'ada', ...(other === undefined ? {} : { Origin: other }) };
      const socket = new WebSocket(`${server.url}/collab/doc-1?schema=1`, { headers });
      const status = await new Promise((resolve) => {
        socket.once('unexpected-response', (_request, response) => resolve(response.statusCode));
        socket.once('open', () => resolve('open'));
      });
      expect(status).toBe(403);
      socket.on('error', () => {});
      socket.terminate();
    },
  );

  it('lets in no more sockets of one person, and of one document, than allowed', async () => {
    server = await startRealtime({ limits: { connectionsPerPerson: 2, connectionsPerDocument: 3 } });
    await Promise.all([server.connect('ada').load(), server.connect('ada').load()]);
    expect(await server.connect('ada').next('closed')).toMatchObject({ code: 4529 });
    const bob = server.connect('bob');
    await bob.load();
    expect(await server.connect('eve').next('closed')).toMatchObject({ code: 4529 });
    bob.socket.close();
    await bob.next('closed');
    await server.connect('eve').load();
  });
});

import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { document, origin, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { type } from './support/typing.ts';

describe('Sockets that only take room', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  it('[RT-4] of two thousand that one person opens fifty are let in, and others come in as before', async () => {
    server = await startRealtime();
    const greedy = Array.from({ length: 2_000 }, () => server.connect('eve'));
    const outcomes = await Promise.all(
      greedy.map((socket) =>
        Promise.race([
          socket.next('notice').then(() => 'in'),
          socket.next('closed').then(({ code }) => code),
        ]),
      ),
    );
    expect(outcomes.filter((outcome) => outcome === 'in')).toHaveLength(50);
    expect(new Set(outcomes)).toEqual(new Set(['in', 4529]));
    const [ada, bob] = [server.connect('ada'), server.connect('bob')];
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    ada.update(type(doc, 'Still here. '));
    await Promise.all([ada.next('ack'), bob.next('update')]);
    expect(await server.registry.getSingleMetricAsString('concord_connections')).toContain(
      'concord_connections 52',
    );
  });

  it('[RT-4] one whose other end is gone without a word is dropped, and gives its place free', async () => {
    server = await startRealtime({ limits: { connectionsPerPerson: 1 } });
    const url = `${server.url}/collab/${document}?schema=1`;
    const headers = { Cookie: 'eve', Origin: origin };
    const silent = new WebSocket(url, { headers, autoPong: false });
    await once(silent, 'message');
    const [code] = await once(silent, 'close');
    expect(code).toBe(1006);
    expect(await server.registry.getSingleMetricAsString('concord_connections_closed_total')).toContain(
      'reason="no-answer"} 1',
    );
    const again = server.connect('eve');
    await again.load();
  });
});

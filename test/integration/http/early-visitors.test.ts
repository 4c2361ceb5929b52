import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { openListener } from '../../../server/http/open-listener.ts';

const upgrade =
  'GET /collab/doc HTTP/1.1\r\nHost: concord.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';

it('an editor that comes back while the server starts waits and is let in; a request is told to come again', async () => {
  const listener = await openListener({ host: '127.0.0.1', port: 0, timers: systemTimers });
  const editor = connect(listener.port, '127.0.0.1');
  editor.write(upgrade);
  const early = await fetch(`http://127.0.0.1:${listener.port}/api/home`);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '1']);
  const answered = once(editor, 'data');
  listener.serve({
    request: (_request, response) => response.end(),
    upgrade: (request, socket) => socket.end(`seen ${request.url}`),
  });
  expect(String((await answered)[0])).toBe('seen /collab/doc');
  await listener.stop();
});

it('an editor that waits is let go when the start is given up', async () => {
  const listener = await openListener({ host: '127.0.0.1', port: 0, timers: systemTimers });
  const editor = connect(listener.port, '127.0.0.1');
  editor.write(upgrade);
  await fetch(`http://127.0.0.1:${listener.port}/`);
  const closed = once(editor, 'close');
  await listener.stop();
  await closed;
});

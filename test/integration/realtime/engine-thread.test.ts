import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { BroadcastChannel } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openSqliteStore } from '../../../server/adapters/sqlite/sqlite-store.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { startTextEngine } from '../../../server/realtime/start-text-engine.ts';
import { bundleFragileWorker } from './support/bundle-fragile-worker.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import type { TestSocket } from './support/test-socket.ts';
import { textOf } from './support/text-of.ts';
import { type } from './support/typing.ts';

describe('[RT-2] The thread of the text engine ends by itself', () => {
  let worker: Awaited<ReturnType<typeof bundleFragileWorker>>;
  let directory: string;
  let server: TestRealtime;
  let fragile: BroadcastChannel;
  const reports: string[] = [];

  beforeAll(async () => {
    worker = await bundleFragileWorker();
  });
  afterAll(() => worker.remove());
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'concord-thread-'));
    const path = join(directory, 'concord.db');
    await openSqliteStore({ path }).close();
    fragile = new BroadcastChannel(path);
    const engine = await startTextEngine({
      workerUrl: worker.url,
      store: { kind: 'sqlite', path },
      timers: systemTimers,
      report: (message) => reports.push(message),
    });
    server = await startRealtime({ engine });
  });
  afterEach(async () => {
    fragile.close();
    await server.stop();
    await rm(directory, { recursive: true });
    reports.length = 0;
  });

  const storageIs = (socket: TestSocket, state: 'ok' | 'failing') =>
    socket.next('notice', ({ notice }) => notice.type === 'storage' && notice.state === state);
  const words = async () => JSON.stringify(await server.realtime.liveText.freeze(document));

  it.each(['exit', 'throw'] as const)('by %s: what was not stored yet is stored by the next', async (end) => {
    const ada = server.connect('ada');
    const doc = await ada.load();
    ada.update(type(doc, '1'));
    await ada.next('ack');
    fragile.postMessage(end);
    await storageIs(ada, 'failing');
    expect(server.realtime.isHealthy()).toBe(false);
    ada.update(type(doc, '2'));
    await storageIs(ada, 'ok');
    expect((await ada.next('ack')).count).toBe(2);
    expect(server.realtime.isHealthy()).toBe(true);
    expect(await words()).toContain('21The first words.');
    expect(reports).toContain('The text engine ended; it is started again.');
  });

  it.runIf(process.platform === 'linux')('goes behind the threads that serve people', () => {
    const own = getPriority(process.pid);
    const others = readdirSync('/proc/self/task').map((thread) => getPriority(Number(thread)));
    expect(others.filter((priority) => priority === own + 5)).toHaveLength(1);
  });

  it('again and again under somebody who types: everything is acknowledged in the end, and there', async () => {
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    const tokens = Array.from({ length: 200 }, (_, index) => `<${index}>`);
    for (const [index, token] of tokens.entries()) {
      ada.update(type(doc, token));
      await bob.next('update');
      if (index % 60 === 30) fragile.postMessage('exit');
    }
    await ada.next('ack', ({ count }) => count === tokens.length);
    const text = await words();
    expect(tokens.filter((token) => !text.includes(token))).toEqual([]);
    const next = server.connect('cyd');
    const read = JSON.stringify((await next.load()).getXmlFragment('default').toJSON());
    expect(tokens.filter((token) => !read.includes(token))).toEqual([]);
  });

  it('one who comes meanwhile is sent away to come again, and edits of the server fail and can be repeated', async () => {
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    await Promise.all([ada.load(), bob.opened]);
    fragile.postMessage('exit');
    await storageIs(ada, 'failing');
    bob.ask(Uint8Array.of(1, 1, 1));
    const edit = { type: 'replace-content', content: textOf('Replaced.') } as const;
    await expect(server.realtime.liveText.edit(document, edit, 'server')).rejects.toThrow('started again');
    expect(await bob.next('closed')).toMatchObject({ code: 4507, reason: 'storage-failing' });
    await storageIs(ada, 'ok');
    expect(await server.realtime.liveText.edit(document, edit, 'server')).toMatchObject({ ok: true });
    await ada.next('update');
    expect(await words()).toContain('Replaced.');
  });
});

import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { frame } from './support/test-socket.ts';
import { type, wordsIn } from './support/typing.ts';

describe('Saved means stored', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  it('[RT-1] acknowledges a change once it is in the log', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const doc = await ada.load();
    ada.update(type(doc, 'Hello '));
    expect((await ada.next('ack')).count).toBe(1);
    const stored = await server.log.load(document);
    const fresh = new Y.Doc();
    for (const { update } of stored?.tail ?? []) Y.applyUpdate(fresh, update);
    expect(wordsIn(fresh)).toBe('Hello The first words.');
    expect(stored?.tail.at(-1)?.by).toBe('ada');
  });

  it('[RT-6] acknowledges nothing while the storage fails, tells everyone, and goes on when it is back', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    server.failure.set(new Error('disk full'));
    ada.update(type(doc, 'kept '));
    expect((await bob.next('update')).body.length).toBeGreaterThan(0);
    const failing = await bob.next('notice', ({ notice }) => notice.type === 'storage');
    expect(failing.notice).toEqual({ type: 'storage', state: 'failing' });
    expect(server.realtime.isHealthy()).toBe(false);
    expect(ada.received.filter((received) => received.type === 'ack')).toEqual([]);
    server.failure.clear();
    expect((await ada.next('ack')).count).toBe(1);
    expect(server.realtime.isHealthy()).toBe(true);
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain('kept The first');
  });

  it('[RT-1] acknowledges a message without content only with everything before it', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    server.failure.set(new Error('disk full'));
    ada.update(type(doc, 'words '));
    await bob.next('update');
    bob.missing(Uint8Array.of(0, 0));
    await bob.next('notice', ({ notice }) => notice.type === 'storage');
    expect(bob.received.filter((received) => received.type === 'ack')).toEqual([]);
    server.failure.clear();
    expect((await bob.next('ack')).count).toBe(1);
  });

  it('[RT-2] acknowledges what is underway before it closes at a stop, and says when to come back', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const doc = await ada.load();
    await ada.next('presence');
    const stopped = Promise.all([ada.next('ack'), ada.next('closed')]);
    ada.update(type(doc, 'last '));
    ada.send(frame(3));
    await ada.next('presence');
    await server.realtime.stop();
    const [ack, closed] = await stopped;
    expect(ack.count).toBe(1);
    expect(closed).toMatchObject({ code: 4503, reason: 'shutting-down; retry-after-ms=1000' });
  });
});

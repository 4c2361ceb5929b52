import { afterEach, describe, expect, it } from 'vitest';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { frame } from './support/test-socket.ts';
import { textOf } from './support/text-of.ts';
import { type } from './support/typing.ts';

describe('[LC-5] A text that is held', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  const words = async () => JSON.stringify(await server.realtime.liveText.freeze(document));

  it('takes what came meanwhile when it is let go, and acknowledges it then', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    await bob.next('presence');
    await server.realtime.liveText.hold(document, async (text) => {
      ada.update(type(doc, 'Waiting. '));
      bob.send(frame(3));
      // A connection of its own, opened and loaded meanwhile: the server has turned often enough to have read the change.
      await server.connect('cyd').opened;
      expect(JSON.stringify(await text.freeze(document))).not.toContain('Waiting');
      expect(ada.received.some((received) => received.type === 'ack')).toBe(false);
    });
    expect((await ada.next('ack')).count).toBe(1);
    expect(await words()).toContain('Waiting. The first words.');
  });

  it('refuses and tells what came meanwhile from one who may not write any more, however late the news', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const doc = await ada.load();
    ada.update(type(doc, 'Before. '));
    await ada.next('ack');
    const frozen = await server.realtime.liveText.hold(document, async (text) => {
      const content = await text.freeze(document);
      ada.update(type(doc, 'Between. '));
      await server.connect('cyd').opened;
      server.judge.rule('ada', 'comment');
      return content;
    });
    const told = await ada.next('notice', ({ notice }) => notice.type === 'refused-frame');
    expect(told.notice).toEqual({ type: 'refused-frame', reason: 'seat', count: 1 });
    expect(await server.realtime.liveText.freeze(document)).toEqual(frozen);
    expect(JSON.stringify(frozen)).toContain('Before. The first words.');
  });

  it('holds back one who comes while it is held', async () => {
    server = await startRealtime();
    await server.realtime.liveText.hold(document, async (text) => {
      const ada = server.connect('ada');
      await ada.opened;
      ada.ask();
      await server.connect('cyd').opened;
      expect(ada.received.some((received) => received.type === 'missing')).toBe(false);
      await text.freeze(document);
    });
  });

  it('is let go when the work fails, and the server changes it only then', async () => {
    server = await startRealtime();
    const { liveText } = server.realtime;
    const order: string[] = [];
    const held = liveText.hold(document, async () => {
      const edit = { type: 'replace-content', content: textOf('Replaced.') } as const;
      void liveText.edit(document, edit, 'server').then(() => order.push('edited'));
      await liveText.freeze(document);
      order.push('failed');
      throw new Error('no such file');
    });
    await expect(held).rejects.toThrow('no such file');
    await liveText.hold(document, async () => order.push('held again'));
    await expect.poll(words).toContain('Replaced.');
    expect(order[0]).toBe('failed');
  });

  it('has one holder at a time', async () => {
    server = await startRealtime();
    const { liveText } = server.realtime;
    const order: string[] = [];
    const holdAs = (name: string) =>
      liveText.hold(document, async (text) => {
        order.push(`${name} begins`);
        await text.freeze(document);
        order.push(`${name} ends`);
      });
    await Promise.all([holdAs('first'), holdAs('second')]);
    expect(order).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });
});

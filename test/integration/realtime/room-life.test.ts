import { afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import type { TextEngine } from '../../../server/ports/text-engine.ts';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { createDeferred } from '../../support/deferred.ts';
import { createFailureSwitch } from '../../support/fakes/failure-switch.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { textOf } from './support/text-of.ts';
import { type, wordsIn } from './support/typing.ts';

/** An engine that notes what it is asked for and can hold back `close`. */
function watchedEngine() {
  const failure = createFailureSwitch();
  const core = new TextEngineCore({
    log: createFakeUpdateLog(failure),
    timers: systemTimers,
    report: () => {},
  });
  const calls: string[] = [];
  const closes: (() => void)[] = [];
  const closing = new Promise<void>((resolve) => closes.push(resolve));
  const engine: TextEngine = {
    create: (...parameters) => core.create(...parameters),
    open: (...parameters) => {
      calls.push('open');
      return core.open(...parameters);
    },
    append: (...parameters) => core.append(...parameters),
    edit: (...parameters) => core.edit(...parameters),
    freeze: (...parameters) => core.freeze(...parameters),
    writing: (...parameters) => core.writing(...parameters),
    diff: (...parameters) => core.diff(...parameters),
    compact: (...parameters) => {
      calls.push('compact');
      return core.compact(...parameters);
    },
    close: (...parameters) => {
      calls.push('close');
      for (const told of closes) told();
      return core.close(...parameters);
    },
    onStorage: (...parameters) => core.onStorage(...parameters),
    onRestart: () => core.onRestart(),
    onMerge: (...parameters) => core.onMerge(...parameters),
    confirmMerge: (...parameters) => core.confirmMerge(...parameters),
    stop: () => core.stop(),
  };
  return { engine, calls, failure, closing };
}

describe('The life of a room', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  it('is loaded once however many come at once', async () => {
    const { engine, calls } = watchedEngine();
    server = await startRealtime({ engine });
    await Promise.all(Array.from({ length: 20 }, (_, index) => server.connect(`p${index}`).load()));
    expect(calls).toEqual(['open']);
  });

  it('[RT-6] is unloaded when empty, and a return during that gives one room with everything in it', async () => {
    const { engine, calls, closing } = watchedEngine();
    server = await startRealtime({ engine, limits: { roomIdleMs: 0 } });
    const ada = server.connect('ada');
    ada.update(type(await ada.load(), 'Kept. '));
    await ada.next('ack');
    ada.socket.close();
    await closing;
    const back = [server.connect('ada'), server.connect('bob')] as const;
    const [doc, other] = await Promise.all([back[0].load(), back[1].load()]);
    expect([wordsIn(doc), wordsIn(other)]).toEqual(['Kept. The first words.', 'Kept. The first words.']);
    back[0].update(type(doc, 'Together. '));
    await back[1].next('update');
    expect(calls).toEqual(['open', 'close', 'open']);
  });

  it('[RT-6] is not unloaded before everything is stored', async () => {
    const { engine, calls, failure, closing } = watchedEngine();
    server = await startRealtime({ engine, limits: { roomIdleMs: 0 } });
    const [ada, bob] = [server.connect('ada'), server.connect('bob')];
    const [doc] = await Promise.all([ada.load(), bob.load()]);
    failure.set(new Error('disk full'));
    ada.update(type(doc, 'Not lost. '));
    await bob.next('notice', ({ notice }) => notice.type === 'storage');
    ada.socket.close();
    bob.socket.close();
    await Promise.all([ada.next('closed'), bob.next('closed')]);
    const cyd = server.connect('cyd');
    expect(wordsIn(await cyd.load())).toBe('Not lost. The first words.');
    expect(calls).toEqual(['open']);
    cyd.socket.close();
    failure.clear();
    await closing;
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain('Not lost. The first');
  });

  it('[CM-2] a change of the server reaches everyone in the room', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    await ada.load();
    const edited = await server.realtime.liveText.edit(
      document,
      { type: 'replace-content', content: textOf('The first words.', 'More words.') },
      'server',
    );
    expect(edited).toEqual({ ok: true, value: { isChanged: true } });
    await ada.next('update');
  });

  it('long writing is folded now and then, and somebody who comes after gets one snapshot', async () => {
    const { engine, calls } = watchedEngine();
    server = await startRealtime({ engine });
    const ada = server.connect('ada');
    const doc = await ada.load();
    for (let index = 0; index < 1500; index++) ada.update(type(doc, `${index} `));
    await ada.next('ack', ({ count }) => count === 1500);
    const whileWriting = calls.filter((call) => call === 'compact').length;
    expect(whileWriting).toBeGreaterThan(0);
    expect(whileWriting).toBeLessThan(4);
    const bob = server.connect('bob');
    expect(wordsIn(await bob.load())).toBe(wordsIn(doc));
    expect(bob.received.filter((received) => received.type === 'update').length).toBeLessThan(101);
  });

  it('a pause in long writing is used to fold, so that nobody who comes then waits for it', async () => {
    const { engine, calls } = watchedEngine();
    server = await startRealtime({ engine });
    const ada = server.connect('ada');
    const doc = await ada.load();
    for (let index = 0; index < 150; index++) ada.update(type(doc, `${index} `));
    await ada.next('ack', ({ count }) => count === 150);
    await vi.waitFor(() => expect(calls.filter((call) => call === 'compact')).toHaveLength(1), 10_000);
    const bob = server.connect('bob');
    expect(wordsIn(await bob.load())).toBe(wordsIn(doc));
    expect(calls.filter((call) => call === 'compact')).toHaveLength(1);
  });

  it('[RT-6] a compaction that takes long holds back no change and no acknowledgement', async () => {
    const log = createFakeUpdateLog();
    const folded = createDeferred<void>();
    const folding = createDeferred<void>();
    const engine = new TextEngineCore({
      log: {
        ...log,
        async compact(id, fold) {
          folding.resolve();
          await folded.promise;
          return log.compact(id, fold);
        },
      },
      timers: systemTimers,
      report: () => {},
    });
    server = await startRealtime({ engine });
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    const doc = await ada.load();
    const bobsDoc = await bob.load();
    for (let index = 0; index < 1500; index++) ada.update(type(doc, `${index} `));
    await folding.promise;
    await ada.next('ack', ({ count }) => count === 1500);
    ada.update(type(doc, 'while it is folded '));
    await ada.next('ack', ({ count }) => count === 1501);
    await vi.waitFor(() => {
      for (const received of bob.received)
        if (received.type === 'update') Y.applyUpdate(bobsDoc, received.body);
      expect(wordsIn(bobsDoc)).toContain('while it is folded');
    });
    folded.resolve();
    await vi.waitFor(async () => expect((await log.load(document))?.snapshot).toBeInstanceOf(Uint8Array));
    expect((await engine.writing(document, 'c1'))?.stretches.map(({ by }) => by)).toContain('ada');
  });
});

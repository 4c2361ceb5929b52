import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { frame } from './support/test-socket.ts';
import { type, wordsIn } from './support/typing.ts';

const seed = 20_260_101;
const knownTypes = new Set([0, 1, 3]);

describe('Hostile frames', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  /** The room still serves: somebody else writes, is acknowledged and relayed. */
  async function expectUnharmed(words: string): Promise<void> {
    const [bob, cyd] = [server.connect('bob'), server.connect('cyd')];
    const [doc] = await Promise.all([bob.load(), cyd.load()]);
    bob.update(type(doc, words));
    await Promise.all([bob.next('ack'), cyd.next('update')]);
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain(words);
    bob.terminate();
    cyd.terminate();
  }

  const v2 = () => {
    const doc = new Y.Doc();
    doc.getXmlFragment('default').insert(0, [new Y.XmlElement('clause')]);
    return Y.encodeStateAsUpdateV2(doc);
  };
  it.each([
    ['no bytes', () => new Uint8Array()],
    ['an unknown type', () => frame(9, Uint8Array.of(1))],
    ['an acknowledgement', () => frame(64, 5)],
    ['a number without an end', () => Uint8Array.of(0xff, 0xff, 0xff)],
    ['a length beyond the end', () => Uint8Array.of(0, 2, 200, 1)],
    ['an unknown step', () => frame(0, 7, Uint8Array.of(0, 0))],
    ['an update that is cut short', () => frame(0, 2, Uint8Array.of(1, 1, 5, 0))],
    ['a V2 update', () => frame(0, 2, v2())],
    ['bytes after the end', () => Uint8Array.from([...frame(0, 0, Uint8Array.of(0)), 1])],
    ['a state vector that is none', () => frame(0, 0, Uint8Array.of(200, 1))],
    ['presence that is no JSON', () => frame(1, Uint8Array.of(1, 7, 1, 1, 120))],
  ])('%s closes the connection by name and harms nobody', async (_, bytes) => {
    server = await startRealtime();
    const eve = server.connect('eve');
    await eve.load();
    eve.send(bytes());
    expect(await eve.next('closed')).toMatchObject({ code: 4400, reason: 'malformed-frame' });
    await expectUnharmed('Still here. ');
  });

  it('text instead of binary closes the connection', async () => {
    server = await startRealtime();
    const eve = server.connect('eve');
    await eve.load();
    eve.socket.send('hello');
    expect(await eve.next('closed')).toMatchObject({ code: 4400 });
  });

  it('too large a frame closes the connection by name, a far too large one before it is read', async () => {
    server = await startRealtime({ limits: { frameBytes: 1000 } });
    const eve = server.connect('eve');
    await eve.load();
    eve.send(frame(0, 2, new Uint8Array(1001)));
    expect(await eve.next('closed')).toMatchObject({ code: 4423, reason: 'frame-too-large' });
    const mallory = server.connect('mallory');
    await mallory.load();
    mallory.send(frame(0, 2, new Uint8Array(100_000)));
    expect(await mallory.next('closed')).toMatchObject({ code: 1009 });
    await expectUnharmed('Small. ');
  });

  it('refuses what would grow the text over its bound, and tells', async () => {
    server = await startRealtime({ limits: { textBytes: 2000 } });
    const eve = server.connect('eve');
    const doc = await eve.load();
    eve.update(type(doc, 'x'.repeat(3000)));
    const told = await eve.next('notice', ({ notice }) => notice.type === 'refused-frame');
    expect(told.notice).toEqual({ type: 'refused-frame', reason: 'text-full', count: 1 });
    await expectUnharmed('Small. ');
  });

  it('drops presence over its bound', async () => {
    server = await startRealtime({ limits: { presenceBytes: 200 } });
    const [eve, bob] = [server.connect('eve'), server.connect('bob')];
    await Promise.all([eve.load(), bob.load()]);
    eve.presence(7, 1, { junk: 'x'.repeat(500) });
    eve.presence(7, 2, { small: true });
    await bob.next('presence', ({ body }) => new TextDecoder().decode(body).includes('"small":true'));
    const all = bob.received.map((received) => (received.type === 'presence' ? received.body.length : 0));
    expect(Math.max(...all)).toBeLessThan(400);
  });

  it('the same update twice, and updates in the wrong order, are one text', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const doc = await ada.load();
    const [first, second] = [type(doc, 'b'), type(doc, 'a')];
    for (const update of [second, first, first, second]) ada.update(update);
    await ada.next('ack', ({ count }) => count === 4);
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain('"abThe first words.');
  });

  it('a flood is slowed down, not buffered, and everybody else goes on', async () => {
    server = await startRealtime({ limits: { framesPerSecond: 50, framesAtOnce: 20 } });
    const eve = server.connect('eve');
    await eve.load();
    for (let index = 0; index < 60; index++) eve.missing(Uint8Array.of(0, 0));
    await expectUnharmed('In between. ');
    await eve.next('ack', ({ count }) => count === 60);
  });

  it('a reader that stops reading is skipped and caught up when it reads again', async () => {
    server = await startRealtime({ limits: { slowReaderBytes: 64 * 1024, bytesAtOnce: 2 ** 30 } });
    const [ada, slow] = [server.connect('ada'), server.connect('slow')];
    const [doc, behind] = await Promise.all([ada.load(), slow.load()]);
    slow.socket.pause();
    for (let index = 0; index < 200; index++) ada.update(type(doc, `${index}:${'x'.repeat(60_000)};`));
    await ada.next('ack', ({ count }) => count === 200);
    slow.socket.resume();
    ada.update(type(doc, 'last;'));
    const wanted = wordsIn(doc);
    for (let isDone = false; !isDone; ) {
      Y.applyUpdate(behind, (await slow.next('update')).body);
      isDone = wordsIn(behind) === wanted;
    }
    expect(slow.received.filter((received) => received.type === 'update').length).toBeLessThan(201);
  });

  it('random frames: malformed ones end the connection, and none harms the room', async () => {
    server = await startRealtime({ limits: { connectionsPerPerson: 1000 } });
    await fc.assert(
      fc.asyncProperty(fc.array(hostileFrame, { minLength: 1, maxLength: 6 }), async (frames) => {
        const eve = server.connect('eve');
        await eve.load();
        for (const bytes of frames) eve.send(bytes);
        eve.send(frame(99));
        await eve.next('closed', ({ code }) => code === 4400);
      }),
      { seed, numRuns: 150, endOnFailure: true },
    );
    await expectUnharmed('After all that. ');
  });
});

const body = fc.uint8Array({ maxLength: 60 });
const hostileFrame = fc.oneof(
  body,
  fc.tuple(fc.constantFrom(...knownTypes), body).map(([kind, bytes]) => Uint8Array.from([kind, ...bytes])),
  fc.tuple(fc.constantFrom(0, 1, 2), body).map(([step, bytes]) => frame(0, step, bytes)),
  body.map((bytes) => frame(1, bytes)),
);

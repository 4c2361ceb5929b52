import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seats } from '../../../shared/protocol/seats.ts';
import { sessionOf } from './support/fake-judge.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { frame, presenceBody, type TestSocket } from './support/test-socket.ts';
import { type } from './support/typing.ts';

const deletion = (doc: Y.Doc): Uint8Array => {
  const before = Y.encodeStateVector(doc);
  doc.getXmlFragment('default').delete(0, 1);
  return Y.encodeStateAsUpdate(doc, before);
};
const changing = {
  'step 2 with words': (socket: TestSocket, doc: Y.Doc) => socket.missing(type(doc, 'X')),
  'update with words': (socket: TestSocket, doc: Y.Doc) => socket.update(type(doc, 'X')),
  'update with a deletion only': (socket: TestSocket, doc: Y.Doc) => socket.update(deletion(doc)),
  'step 2 with the whole text and a deletion': (socket: TestSocket, doc: Y.Doc) => {
    deletion(doc);
    socket.missing(Y.encodeStateAsUpdate(doc));
  },
} as const;
const harmless = {
  'step 1': (socket: TestSocket) => socket.ask(),
  'empty step 2': (socket: TestSocket) => socket.missing(Uint8Array.of(0, 0)),
  'empty update': (socket: TestSocket) => socket.update(Uint8Array.of(0, 0)),
  presence: (socket: TestSocket) => socket.presence(7, 1, { cursor: null }),
  'query presence': (socket: TestSocket) => socket.send(frame(3)),
} as const;

describe('Who may do what, by seat and frame', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  for (const seat of seats) {
    for (const [name, send] of Object.entries(changing)) {
      const verb = seat === 'edit' ? 'takes' : 'drops, counts and tells of';
      it(`[RT-4] ${verb} ${name} from a seat to ${seat}`, async () => {
        server = await startRealtime();
        server.judge.rule('ada', seat);
        const ada = server.connect('ada');
        const witness = server.connect('bob');
        const [doc] = await Promise.all([ada.load(), witness.load()]);
        const before = JSON.stringify(await server.realtime.liveText.freeze(document));
        send(ada, doc);
        if (seat === 'edit') await ada.next('ack');
        else {
          const told = await ada.next('notice', ({ notice }) => notice.type === 'refused-frame');
          expect(told.notice).toEqual({ type: 'refused-frame', reason: 'seat', count: 1 });
        }
        const after = JSON.stringify(await server.realtime.liveText.freeze(document));
        expect(after === before).toBe(seat !== 'edit');
        if (seat === 'edit') await witness.next('update');
        else expect(witness.received.some((received) => received.type === 'update')).toBe(false);
      });
    }
    for (const [name, send] of Object.entries(harmless)) {
      it(`[RT-4] takes ${name} from a seat to ${seat}`, async () => {
        server = await startRealtime();
        server.judge.rule('ada', seat);
        const ada = server.connect('ada');
        await ada.load();
        const before = JSON.stringify(await server.realtime.liveText.freeze(document));
        send(ada);
        ada.send(frame(3));
        await ada.next('presence');
        expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toBe(before);
        expect(ada.received.some(({ type: kind }) => kind === 'closed')).toBe(false);
        const notices = ada.received.flatMap((received) =>
          received.type === 'notice' ? received.notice : [],
        );
        expect(notices.map((notice) => notice.type)).toEqual(['rights']);
      });
    }
  }

  it('[RT-4] never acknowledges a dropped change, nor anything counted after it', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const doc = await ada.load();
    ada.update(type(doc, '1'));
    expect((await ada.next('ack')).count).toBe(1);
    server.judge.rule('ada', 'comment');
    server.bus.publish({ type: 'project-changed', projectId: (await seatOf(server)).projectId });
    await ada.next('notice', ({ notice }) => notice.type === 'rights' && !notice.canEdit);
    ada.update(type(doc, '2'));
    await ada.next('notice', ({ notice }) => notice.type === 'refused-frame');
    ada.missing(Uint8Array.of(0, 0));
    ada.send(frame(3));
    await ada.next('presence');
    await server.realtime.liveText.freeze(document);
    expect(ada.received.filter((received) => received.type === 'ack')).toEqual([{ type: 'ack', count: 1 }]);
  });

  it('[AC-3] a change of rights reaches an open socket at once, down and up again', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    await ada.load();
    const { projectId, personId } = await seatOf(server);
    for (const seat of ['read', 'edit', 'comment'] as const) {
      server.judge.rule('ada', seat);
      server.bus.publish({ type: 'membership-changed', projectId, personId });
      const told = await ada.next('notice', ({ notice }) => notice.type === 'rights' && notice.seat === seat);
      expect(told.notice).toMatchObject({ canEdit: seat === 'edit' });
    }
  });

  it('[AC-3] whose session ended, or who may not see the document any more, is closed with the reason', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    const bob = server.connect('bob');
    await Promise.all([ada.load(), bob.load()]);
    const { projectId, personId } = await seatOf(server);
    server.judge.rule('ada', 'not-signed-in');
    server.bus.publish({ type: 'sessions-ended', personId });
    expect(await ada.next('closed')).toMatchObject({ code: 4419, reason: 'session-ended' });
    server.judge.rule('bob', 'not-found');
    server.bus.publish({ type: 'project-changed', projectId });
    expect(await bob.next('closed')).toMatchObject({ code: 4404, reason: 'not-visible' });
  });

  it('[AC-3] while the judge does not answer, nobody writes whose rights are in doubt', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    await ada.load();
    const { projectId } = await seatOf(server);
    server.judge.fail(new Error('away'));
    server.bus.publish({ type: 'project-changed', projectId });
    await ada.next('notice', ({ notice }) => notice.type === 'rights' && notice.seat === 'read');
    server.judge.fail(null);
    await ada.next('notice', ({ notice }) => notice.type === 'rights' && notice.seat === 'edit');
  });

  it('tells everyone in the room that the document changed', async () => {
    server = await startRealtime();
    const ada = server.connect('ada');
    await ada.load();
    const { projectId } = await seatOf(server);
    server.bus.publish({ type: 'document-changed', documentId: document, projectId, seq: 12 });
    const told = await ada.next('notice', ({ notice }) => notice.type === 'document-changed');
    expect(told.notice).toEqual({ type: 'document-changed', seq: 12 });
  });
});

describe('Presence', () => {
  let server: TestRealtime;
  afterEach(() => server.stop());

  it('[RT-5] nobody appears under another name', async () => {
    server = await startRealtime();
    const [ada, bob] = [server.connect('ada'), server.connect('bob')];
    await Promise.all([ada.load(), bob.load()]);
    await bob.next('presence');
    ada.presence(7, 1, { user: { name: 'Minister', personId: 'bob' }, cursor: { anchor: 1 } });
    const { body } = await bob.next('presence', (received) => received.body.length > 1);
    const text = new TextDecoder().decode(body);
    expect(text).toContain('"name":"Name of ada"');
    expect(text).toContain('"cursor":{"anchor":1}');
    expect(text).not.toContain('Minister');
  });

  it('[RT-5] nobody changes or removes the presence of another', async () => {
    server = await startRealtime();
    const [ada, bob, eve] = [server.connect('ada'), server.connect('bob'), server.connect('eve')];
    await Promise.all([ada.load(), bob.load(), eve.load()]);
    ada.presence(7, 1, { at: 'ada' });
    await eve.next('presence', ({ body }) => new TextDecoder().decode(body).includes('"at":"ada"'));
    eve.presence(7, 5, { at: 'eve' });
    eve.presence(7, 6, null);
    eve.send(
      frame(
        1,
        presenceBody([
          { client: 9, clock: 1, state: { at: 'own' } },
          { client: 7, clock: 9, state: null },
        ]),
      ),
    );
    await bob.next('presence', ({ body }) => new TextDecoder().decode(body).includes('"at":"own"'));
    bob.send(frame(3));
    const all = await bob.next('presence', ({ body }) => body[0] === 2);
    const text = new TextDecoder().decode(all.body);
    expect(text).toContain('"at":"ada"');
    expect(text).not.toContain('"at":"eve"');
  });

  it('tells the others when somebody left', async () => {
    server = await startRealtime();
    const [ada, bob] = [server.connect('ada'), server.connect('bob')];
    await Promise.all([ada.load(), bob.load()]);
    ada.presence(7, 1, { at: 'ada' });
    await bob.next('presence', ({ body }) => new TextDecoder().decode(body).includes('"at":"ada"'));
    ada.terminate();
    const { body } = await bob.next('presence', (received) =>
      new TextDecoder().decode(received.body).includes('null'),
    );
    expect(Array.from(body.subarray(0, 2))).toEqual([1, 7]);
  });
});

async function seatOf(server: TestRealtime) {
  const judged = await server.judge.judge(sessionOf('ada'), document);
  if (!judged.ok) throw new Error('not seated');
  return judged.value;
}

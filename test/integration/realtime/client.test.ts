import { afterEach, describe, expect, it, vi } from 'vitest';
import { schemaVersion } from '../../../shared/content/schema.ts';
import { openClient, openPlainProvider, until, untilDoc } from './support/browser.ts';
import { sessionOf } from './support/fake-judge.ts';
import { document, startRealtime, type TestRealtime } from './support/start-realtime.ts';
import { type, wordsIn } from './support/typing.ts';

describe('The client against the server', () => {
  let server: TestRealtime;
  const endings: (() => unknown)[] = [];
  afterEach(async () => {
    for (const end of endings.splice(0)) await end();
    await server.stop();
  });
  const open = (person: string, editor = schemaVersion) => {
    const client = openClient(server.url, person, editor);
    endings.push(() => client.disconnect());
    return client;
  };

  it('[RT-1] goes from saving to saved, and the words are stored', async () => {
    server = await startRealtime();
    const ada = open('ada');
    await until(ada.phase, (phase) => phase === 'ready');
    await until(ada.status, ({ kind }) => kind === 'saved');
    type(ada.doc, 'Hello ');
    expect(ada.status.get()).toEqual({ kind: 'saving', kept: 1 });
    expect(ada.hasUnsaved()).toBe(true);
    await until(ada.status, ({ kind }) => kind === 'saved');
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain('Hello The first');
  });

  it('[RT-1] says not saved while the storage fails, then saved', async () => {
    server = await startRealtime();
    const ada = open('ada');
    await until(ada.status, ({ kind }) => kind === 'saved');
    server.failure.set(new Error('disk full'));
    type(ada.doc, 'Kept ');
    expect(await until(ada.status, ({ kind }) => kind === 'not-saved')).toEqual({
      kind: 'not-saved',
      kept: 1,
    });
    server.failure.clear();
    await until(ada.status, ({ kind }) => kind === 'saved');
  });

  it('[RT-3] an older page never becomes ready and says reload', async () => {
    server = await startRealtime();
    const ada = open('ada', schemaVersion - 1);
    await until(ada.phase, (phase) => phase === 'ended');
    expect(ada.status.get()).toEqual({ kind: 'reload', kept: 0 });
    expect(ada.fragment.length).toBe(0);
  });

  it('[AC-3] one who lost the right to write and got it back offers again what was refused', async () => {
    server = await startRealtime();
    const ada = open('ada');
    await until(ada.status, ({ kind }) => kind === 'saved');
    const judged = await server.judge.judge(sessionOf('ada'), document);
    if (!judged.ok) throw new Error('not seated');
    const { projectId } = judged.value;
    server.judge.rule('ada', 'comment');
    server.bus.publish({ type: 'project-changed', projectId });
    await until(ada.seat, (seat) => seat === 'comment');
    type(ada.doc, 'Refused ');
    await until(ada.status, ({ kind }) => kind === 'refused');
    server.judge.rule('ada', 'edit');
    server.bus.publish({ type: 'project-changed', projectId });
    await until(ada.seat, (seat) => seat === 'edit');
    await until(ada.status, ({ kind }) => kind === 'saved');
    expect(JSON.stringify(await server.realtime.liveText.freeze(document))).toContain('Refused The first');
  });

  it('two people type in one paragraph, and both strings are intact', async () => {
    server = await startRealtime();
    const [ada, bob] = [open('ada'), open('bob')];
    await Promise.all([until(ada.phase, isReady), until(bob.phase, isReady)]);
    for (const letter of 'adaadaada') type(ada.doc, letter);
    for (const letter of 'bobbobbob') type(bob.doc, letter);
    const isWhole = (words: string) =>
      words.includes('adaadaada'.split('').toReversed().join('')) && words.includes('bobbobbob');
    await Promise.all([
      untilDoc(ada.doc, () => isWhole(wordsIn(ada.doc))),
      untilDoc(bob.doc, () => isWhole(wordsIn(bob.doc))),
    ]);
    expect(wordsIn(ada.doc)).toBe(wordsIn(bob.doc));
  });

  it('plain y-websocket providers converge, with lost lines and one who comes late', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    server = await startRealtime();
    const plain = [0, 1, 2].map((index) => openPlainProvider(server.url, `p${index}`));
    endings.push(
      ...plain.map(
        ({ provider }) =>
          () =>
            provider.destroy(),
      ),
      () => vi.restoreAllMocks(),
    );
    const [first, second, third] = plain;
    if (!first || !second || !third) throw new Error('three providers');
    await Promise.all(plain.map(({ doc }) => untilDoc(doc, () => doc.getXmlFragment('default').length > 0)));
    second.provider.disconnect();
    for (let index = 0; index < 50; index++) type(plain[index % 3]?.doc ?? first.doc, `[${index}]`);
    second.provider.connect();
    const late = openPlainProvider(server.url, 'late');
    endings.push(() => late.provider.destroy());
    const hasAll = (words: string) =>
      Array.from({ length: 50 }, (_, index) => `[${index}]`).every((token) => words.includes(token));
    await Promise.all(
      [...plain, late].map(({ doc }) =>
        untilDoc(doc, () => doc.getXmlFragment('default').length > 0 && hasAll(wordsIn(doc))),
      ),
    );
    expect(new Set([...plain, late].map(({ doc }) => wordsIn(doc))).size).toBe(1);
  });
});

function isReady(phase: string): boolean {
  return phase === 'ready';
}

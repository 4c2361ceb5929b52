import { describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { systemTimers } from '../../../server/adapters/system/system-timers.ts';
import type { UpdateLog } from '../../../server/ports/update-log.ts';
import { TextEngineCore } from '../../../server/realtime/text-engine-core.ts';
import { asId, type DocumentId } from '../../../shared/domain/ids.ts';
import { type, wordsIn } from '../../integration/realtime/support/typing.ts';
import { textOf } from '../../integration/realtime/support/text-of.ts';
import { createFakeUpdateLog } from '../../support/fakes/fake-update-log.ts';

const document: DocumentId = asId('document');
const nine = Date.parse('2026-03-02T09:00:00.000Z');
const minute = 60_000;

async function open(words: string) {
  const log = createFakeUpdateLog();
  const problems: string[] = [];
  const start = (on: UpdateLog = log) =>
    new TextEngineCore({
      log: on,
      timers: systemTimers,
      report: (error) => problems.push(String(error)),
      commitWindowMs: 0,
    });
  const engine = start();
  await engine.create(document, textOf(words, 'Another clause.'), 'founder');
  const doc = new Y.Doc();
  Y.applyUpdate(doc, (await engine.open(document))?.snapshot ?? new Uint8Array());
  return {
    log,
    engine,
    doc,
    problems,
    start,
    /** Minutes after nine, when the founder has written. */
    write: async (by: string, minutes: number, words: string, place?: { at: number; removed: number }) => {
      const at = new Date(nine + minutes * minute).toISOString();
      await engine.append(document, [{ update: type(doc, words, place), by, at }]);
    },
    seen: async (of = engine) => {
      const writing = await of.writing(document, 'c1');
      return writing?.stretches.map(({ by, from, written, standing, removed }) => ({
        by,
        at: (Date.parse(from) - nine) / minute,
        written,
        standing,
        removed,
      }));
    },
  };
}

/** What the founder did is at the real time and always first. */
function others<T extends { readonly by: string }>(stretches: readonly T[] | undefined): readonly T[] {
  return (stretches ?? []).filter(({ by }) => by !== 'founder');
}

describe('[RT-8] who wrote a clause', () => {
  test('is whoever made the document, at first', async () => {
    const { engine } = await open('The officer');
    const writing = await engine.writing(document, 'c1');
    expect(writing).toMatchObject({
      stretches: [{ by: 'founder', written: 11, standing: 11, removed: 0, isMade: true, isShaped: false }],
      unrecorded: 0,
    });
    await engine.stop();
  });

  test('is nobody where there is no such clause', async () => {
    const { engine } = await open('The officer');
    expect(await engine.writing(document, 'c9')).toBeUndefined();
    await expect(engine.writing(asId('unknown'), 'c1')).rejects.toThrow('no such text');
    await engine.stop();
  });

  test('names who removed words and whose they were, newest first', async () => {
    const { engine, write, seen, doc } = await open('.');
    await write('ada', 0, 'hands over');
    await write('ben', 30, 'reports', { at: 6, removed: 4 });
    expect(wordsIn(doc)).toBe('hands reports.');
    expect(others(await seen())).toEqual([
      { by: 'ben', at: 30, written: 7, standing: 7, removed: 4 },
      { by: 'ada', at: 0, written: 10, standing: 6, removed: 0 },
    ]);
    await engine.stop();
  });

  test('tells stretches of one person apart by an hour without writing', async () => {
    const { engine, write, seen } = await open('.');
    await write('ada', 0, 'a');
    await write('ada', 50, 'aa');
    await write('ada', 100, 'aaa');
    await write('ada', 161, 'aaaa');
    expect(others(await seen()).map(({ at, standing }) => [at, standing])).toEqual([
      [161, 4],
      [0, 6],
    ]);
    await engine.stop();
  });

  test('takes no correction of a writer for a removal, but does so a quarter of an hour later', async () => {
    const { engine, write, seen } = await open('.');
    await write('ada', 0, 'hannds');
    await write('ada', 9, '', { at: 3, removed: 1 });
    expect(others(await seen())).toMatchObject([{ by: 'ada', written: 5, removed: 0 }]);
    await write('ada', 16, '', { at: 0, removed: 2 });
    expect(others(await seen())).toMatchObject([{ by: 'ada', written: 5, standing: 3, removed: 2 }]);
    await engine.compact(document);
    expect(others(await seen())).toMatchObject([{ by: 'ada', written: 5, standing: 3, removed: 2 }]);
    await engine.stop();
  });

  test('[CM-1] takes no mark of a comment for writing, and bold for a change of form', async () => {
    const { engine, doc } = await open('The officer');
    const words = [{ clauseId: asId<never>('c1'), quote: 'officer', from: 4, to: 11 }];
    const threadId = asId<never>('t1');
    await engine.edit({ document, edit: { type: 'mark-comment', threadId, words }, by: 'carol' });
    await engine.edit({ document, edit: { type: 'unmark-comment', threadId }, by: 'carol' });
    expect((await engine.writing(document, 'c1'))?.stretches.map(({ by }) => by)).toEqual(['founder']);
    Y.applyUpdate(doc, await engine.diff(document, Y.encodeStateVector(doc)));
    const block = doc.getXmlFragment('default').get(0);
    const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
    if (!(text instanceof Y.XmlText)) throw new Error('There are no words.');
    const before = Y.encodeStateVector(doc);
    text.format(0, 3, { bold: true });
    await engine.append(document, [{ update: Y.encodeStateAsUpdate(doc, before), by: 'dan' }]);
    expect((await engine.writing(document, 'c1'))?.stretches[0]).toMatchObject({
      by: 'dan',
      written: 0,
      removed: 0,
      isShaped: true,
    });
    await engine.stop();
  });

  test('[CM-4] [LC-5] is the person for whom the server writes, and none for what it leaves alone', async () => {
    const { engine, seen } = await open('The officer hands over.');
    const wording = {
      kind: 'change',
      clauseId: asId<never>('c1'),
      number: '1',
      base: 'The officer hands over.',
      text: 'The officer on duty hands over.',
    } as const;
    const edit = { type: 'apply-wording', wording, newClauseId: 'new', isForced: false } as const;
    await engine.edit({ document, edit, by: 'proposer' });
    expect(others(await seen())).toMatchObject([{ by: 'proposer', written: 8, standing: 8, removed: 0 }]);
    const content = textOf('The officer hands over.', 'Another clause.');
    await engine.edit({ document, edit: { type: 'replace-content', content }, by: 'restorer' });
    expect(others(await seen())).toMatchObject([
      { by: 'restorer', written: 0, removed: 8 },
      { by: 'proposer', written: 8, standing: 0 },
    ]);
    await engine.stop();
  });

  test('is unknown for words of a snapshot from before it was recorded, and known for what came after', async () => {
    const { engine, log, write, start } = await open('The officer');
    await engine.compact(document);
    const withoutRecord: UpdateLog = {
      ...log,
      async load(id) {
        const text = await log.load(id);
        return text && { ...text, authorship: null };
      },
    };
    await write('ada', 0, 'Then: ');
    const later = start(withoutRecord);
    expect(await later.writing(document, 'c1')).toMatchObject({
      stretches: [{ by: 'ada', written: 6 }],
      unrecorded: 11,
    });
    await Promise.all([engine.stop(), later.stop()]);
  });

  test('is unknown where the record is damaged: that is told, and the text lives on', async () => {
    const { engine, log, start, problems } = await open('The officer');
    await engine.compact(document);
    const damaged: UpdateLog = {
      ...log,
      async load(id) {
        const text = await log.load(id);
        return text && { ...text, authorship: Uint8Array.of(1, 1, 200) };
      },
    };
    const later = start(damaged);
    expect(await later.writing(document, 'c1')).toMatchObject({ stretches: [], unrecorded: 11 });
    expect(problems).toHaveLength(1);
    expect((await later.freeze(document)).content).toHaveLength(2);
    await Promise.all([engine.stop(), later.stop()]);
  });

  test('[RT-2] is what the tail says when the server was killed before anything was folded', async () => {
    const { engine, write, seen, start } = await open('.');
    await write('ada', 0, 'hands over');
    await write('ben', 30, 'reports', { at: 6, removed: 4 });
    const killed = engine;
    const next = start();
    expect(others(await seen(next))).toEqual(others(await seen(killed)));
    await Promise.all([killed.stop(), next.stop()]);
  });

  test('does not grow with what was written and is gone', async () => {
    const { engine, log, doc } = await open('.');
    for (let session = 0; session < 400; session += 1) {
      doc.clientID = 1000 + session;
      const at = new Date(nine + session * 20 * minute).toISOString();
      const strokes = [type(doc, 'lost words'), type(doc, '', { at: 0, removed: 10 })];
      await engine.append(
        document,
        strokes.map((update) => ({ update, by: `writer-${session % 7}`, at })),
      );
    }
    await engine.compact(document);
    expect((await log.load(document))?.authorship?.length).toBeLessThan(200);
    await engine.stop();
  });
});

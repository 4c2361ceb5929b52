import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import type { LedgerEvent } from '../../shared/domain/events.ts';
import { naughtyTexts } from '../support/naughty-texts.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

function newStream(): DocumentId {
  return asId(randomUUID());
}

function renamed(document: DocumentId, seq: number, title = `Title ${seq}`): LedgerEvent {
  const envelope = {
    document,
    seq,
    at: '2026-11-24T09:00:00.000Z',
    prev: '0'.repeat(64),
    hash: 'a'.repeat(64),
  };
  return { ...envelope, type: 'documentRenamed', data: { title }, actor: { kind: 'clock' } };
}

describe.each(storeKinds())('[LE-1] the event log of $name', (kind) => {
  const { store, home } = useStore(kind);

  test('keeps events in order and answers those after a sequence number', async () => {
    const stream = newStream();
    const events = [1, 2, 3, 4].map((seq) => renamed(stream, seq));
    await store().events.append(stream, 0, events.slice(0, 3));
    await store().events.append(stream, 3, events.slice(3));
    expect(await store().events.read(stream, 0)).toEqual(events);
    expect(await store().events.read(stream, 2)).toEqual(events.slice(2));
    expect(await store().events.read(stream, 4)).toEqual([]);
  });

  test('knows nothing of a stream nobody appended to', async () => {
    expect(await store().events.read(newStream(), 0)).toEqual([]);
  });

  test.each([0, 1, 3])(
    '[LC-4] refuses an append that expects %i when the stream is at 2',
    async (expected) => {
      const stream = newStream();
      await store().events.append(stream, 0, [renamed(stream, 1), renamed(stream, 2)]);
      const outcome = await store().events.append(stream, expected, [renamed(stream, expected + 1, 'late')]);
      expect(outcome).toEqual({ ok: false, reason: 'conflict' });
      expect(await store().events.read(stream, 0)).toHaveLength(2);
    },
  );

  test('rejects events that do not follow each other', async () => {
    const stream = newStream();
    await expect(store().events.append(stream, 0, [renamed(stream, 2)])).rejects.toThrow(RangeError);
    await expect(store().events.append(stream, 0, [])).rejects.toThrow(RangeError);
  });

  test('[LC-4] lets exactly one of ten concurrent appends win', async () => {
    const stream = newStream();
    const second = await home().open();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        (index % 2 === 0 ? store() : second).events.append(stream, 0, [renamed(stream, 1, `by ${index}`)]),
      ),
    );
    await second.close();
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = outcomes.findIndex(({ ok }) => ok);
    expect(await store().events.read(stream, 0)).toEqual([renamed(stream, 1, `by ${winner}`)]);
  });

  test('reads all streams in one order that concurrent appends never change', async () => {
    const streams = Array.from({ length: 12 }, newStream);
    await Promise.all(streams.map((stream) => store().events.append(stream, 0, [renamed(stream, 1)])));
    const first = await store().events.readAll(0, 1000);
    await Promise.all(streams.map((stream) => store().events.append(stream, 1, [renamed(stream, 2)])));
    const second = await store().events.readAll(0, 1000);
    expect(second.slice(0, first.length)).toEqual(first);
    expect(new Set(second.map(({ position }) => position)).size).toBe(second.length);
    for (const stream of streams) {
      const seqs = second.flatMap(({ events }) => events).filter((event) => event.document === stream);
      expect(seqs.map(({ seq }) => seq)).toEqual([1, 2]);
    }
  });

  test('reads all streams page by page', async () => {
    const stream = newStream();
    for (let seq = 0; seq < 5; seq += 1) await store().events.append(stream, seq, [renamed(stream, seq + 1)]);
    const all = await store().events.readAll(0, 1000);
    const paged = [];
    for (let page = await store().events.readAll(0, 2); page.length > 0; ) {
      paged.push(...page);
      page = await store().events.readAll(page.at(-1)?.position ?? 0, 2);
    }
    expect(paged).toEqual(all);
  });

  test('keeps every letter of naughty texts', async () => {
    const stream = newStream();
    const events = naughtyTexts.map((text, index) => renamed(stream, index + 1, text));
    await store().events.append(stream, 0, events);
    expect(await store().events.read(stream, 0)).toEqual(events);
  });

  test('keeps an event of one megabyte', async () => {
    const stream = newStream();
    const event = renamed(stream, 1, '🧾'.repeat(2 ** 18));
    await store().events.append(stream, 0, [event]);
    expect(await store().events.read(stream, 0)).toEqual([event]);
  });

  test('is the same after it was closed and opened again', async () => {
    const stream = newStream();
    const before = await home().open();
    await before.events.append(stream, 0, [renamed(stream, 1)]);
    await before.close();
    const after = await home().open();
    expect(await after.events.read(stream, 0)).toEqual([renamed(stream, 1)]);
    expect(await after.events.append(stream, 1, [renamed(stream, 2)])).toEqual({ ok: true });
    await after.close();
  });
});

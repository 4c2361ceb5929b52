import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { LoadedText } from '../../server/ports/update-log.ts';
import { asId, type DocumentId } from '../../shared/domain/ids.ts';
import { storeKinds, type TestStore } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

function newDocument(): DocumentId {
  return asId(randomUUID());
}

async function createText({ updates }: Pick<TestStore, 'updates'>): Promise<DocumentId> {
  const document = newDocument();
  await updates.create(document, 7);
  return document;
}

function bytes(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values);
}

function group(document: DocumentId, ...values: readonly number[]) {
  return [{ document, updates: values.map((value) => ({ update: bytes(value), by: 'ada' })) }];
}

/** A snapshot with a record of who wrote it: its number and then its bytes. */
function fold(upTo: number, ...values: readonly number[]) {
  return { upTo, state: bytes(...values), authorship: bytes(upTo, ...values) };
}

/** What a reader has: the snapshot's number and the tail as `seq:byte`. */
function seen(text: LoadedText | undefined) {
  return {
    snapshot: text?.snapshot === null ? null : [...(text?.snapshot ?? [])],
    snapshotSeq: text?.snapshotSeq,
    tail: text?.tail.map(({ seq, update }) => `${seq}:${update[0]}`),
  };
}

describe.each(storeKinds())('[RT-1] the update log of $name', (kind) => {
  const { store, home } = useStore(kind);

  const newText = () => createText(store());

  test('makes an empty text once', async () => {
    const document = await newText();
    expect(await store().updates.load(document)).toEqual({
      snapshot: null,
      snapshotSeq: 0,
      authorship: null,
      schemaVersion: 7,
      tail: [],
    });
    await expect(store().updates.create(document, 7)).rejects.toThrow();
  });

  test('knows nothing of a text nobody made, and appends nothing to it', async () => {
    const document = newDocument();
    expect(await store().updates.load(document)).toBeUndefined();
    await expect(store().updates.append(group(document, 1))).rejects.toThrow('no such text');
    await expect(store().updates.compact(document, fold(1, 1))).rejects.toThrow();
    expect(await store().updates.load(document)).toBeUndefined();
  });

  test('numbers updates from 1 and keeps bytes, author and time', async () => {
    const document = await newText();
    const update = Uint8Array.from({ length: 256 }, (_, value) => value);
    expect(await store().updates.append([{ document, updates: [{ update, by: 'zoë' }] }])).toEqual(
      new Map([[document, 1]]),
    );
    expect(await store().updates.append(group(document, 2, 3))).toEqual(new Map([[document, 3]]));
    const text = await store().updates.load(document);
    expect(text?.tail.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(text?.tail[0]?.update).toEqual(update);
    expect(text?.tail[0]?.by).toBe('zoë');
    expect(text?.tail[0]?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test('writes one group for many texts and for one text twice', async () => {
    const first = await newText();
    const documents = [first, await newText(), await newText()];
    const seqs = await store().updates.append([
      ...documents.flatMap((document) => group(document, 1, 2)),
      ...group(first, 3),
    ]);
    expect([...seqs.values()]).toEqual([3, 2, 2]);
    expect(seen(await store().updates.load(first)).tail).toEqual(['1:1', '2:2', '3:3']);
  });

  test('loses nothing when two handles append at once', async () => {
    const document = await newText();
    const second = await home().open();
    for (let round = 0; round < 5; round += 1)
      await Promise.all([
        store().updates.append(group(document, 2 * round)),
        second.updates.append(group(document, 2 * round + 1)),
      ]);
    await second.close();
    const text = await store().updates.load(document);
    expect(text?.tail.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(new Set(text?.tail.map(({ update }) => update[0])).size).toBe(10);
  });

  test('replaces the tail by a snapshot up to a number, also inside of a group', async () => {
    const document = await newText();
    await store().updates.append(group(document, 1, 2));
    await store().updates.append(group(document, 3, 4, 5));
    await store().updates.compact(document, fold(4, 9, 9));
    expect(seen(await store().updates.load(document))).toEqual({
      snapshot: [9, 9],
      snapshotSeq: 4,
      tail: ['5:5'],
    });
    expect(await store().updates.append(group(document, 6))).toEqual(new Map([[document, 6]]));
    await store().updates.compact(document, fold(6, 8));
    expect(seen(await store().updates.load(document))).toEqual({ snapshot: [8], snapshotSeq: 6, tail: [] });
    expect(await store().updates.append(group(document, 7))).toEqual(new Map([[document, 7]]));
  });

  test('never goes back to an older snapshot, nor beyond what was appended', async () => {
    const document = await newText();
    await store().updates.append(group(document, 1, 2, 3));
    await store().updates.compact(document, fold(3, 3));
    await store().updates.compact(document, fold(2, 2));
    await expect(store().updates.compact(document, fold(4, 4))).rejects.toThrow(RangeError);
    expect(seen(await store().updates.load(document))).toEqual({ snapshot: [3], snapshotSeq: 3, tail: [] });
  });

  test('keeps who wrote the snapshot with it, byte for byte, through every next one', async () => {
    const document = await newText();
    await store().updates.append(group(document, 1, 2, 3));
    await store().updates.compact(document, fold(2, 9));
    expect((await store().updates.load(document))?.authorship).toEqual(bytes(2, 9));
    await store().updates.compact(document, fold(1, 8));
    expect((await store().updates.load(document))?.authorship).toEqual(bytes(2, 9));
    await store().updates.compact(document, { upTo: 3, state: bytes(7), authorship: bytes() });
    const text = await store().updates.load(document);
    expect([text?.snapshot, text?.authorship]).toEqual([bytes(7), bytes()]);
  });

  test('gives snapshot, writers and tail of one moment while it is compacted', async () => {
    const document = await newText();
    await store().updates.append(group(document, ...Array.from({ length: 20 }, (_, value) => value)));
    const second = await home().open();
    const compacted = (async () => {
      for (let upTo = 1; upTo <= 20; upTo += 1) await second.updates.compact(document, fold(upTo, upTo));
    })();
    const loads = await Promise.all(Array.from({ length: 20 }, () => store().updates.load(document)));
    await compacted;
    await second.close();
    for (const text of loads) {
      const upTo = text?.snapshotSeq ?? 0;
      expect(text?.authorship).toEqual(upTo === 0 ? null : bytes(upTo, upTo));
      expect(text?.tail).toHaveLength(20 - upTo);
    }
  });

  test('keeps the time at which an update was made, also of neighbours in a group', async () => {
    const document = await newText();
    const times = ['2026-03-01T08:00:00.000Z', '2026-03-01T08:00:00.000Z', '2026-02-01T08:00:00.000Z'];
    const updates = times.map((at, index) => ({ update: bytes(index), by: 'ada', at }));
    await store().updates.append([{ document, updates }]);
    const text = await store().updates.load(document);
    expect(text?.tail.map(({ at }) => at)).toEqual(times);
    expect(text?.tail.map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  test('keeps appends that come while it compacts', async () => {
    const document = await newText();
    await store().updates.append(group(document, 1, 2, 3));
    const appends = [4, 5, 6, 7].map((value) => store().updates.append(group(document, value)));
    await Promise.all([store().updates.compact(document, fold(3, 99)), ...appends]);
    const text = seen(await store().updates.load(document));
    expect(text.snapshotSeq).toBe(3);
    expect(text.tail?.map((entry) => entry.split(':')[0])).toEqual(['4', '5', '6', '7']);
    expect(text.tail?.map((entry) => entry.split(':')[1]).sort()).toEqual(['4', '5', '6', '7']);
  });

  test('loses nothing of a handle whose next number another handle used and compacted away', async () => {
    const document = await newText();
    const second = await home().open();
    await second.updates.append(group(document, 1));
    await store().updates.append(group(document, 2, 3, 4));
    await store().updates.compact(document, fold(4, 99));
    expect(await second.updates.append(group(document, 5))).toEqual(new Map([[document, 5]]));
    await second.close();
    expect(seen(await store().updates.load(document))).toEqual({
      snapshot: [99],
      snapshotSeq: 4,
      tail: ['5:5'],
    });
  });

  test('[RT-2] has every acknowledged update after it was closed and opened again', async () => {
    const document = await newText();
    const before = await home().open();
    await before.updates.append(group(document, 1, 2));
    await before.close();
    const after = await home().open();
    expect(seen(await after.updates.load(document)).tail).toEqual(['1:1', '2:2']);
    expect(await after.updates.append(group(document, 3))).toEqual(new Map([[document, 3]]));
    await after.close();
  });
});

// With a store of its own: FerretDB reads a whole collection for most questions, and would read this for every test after it.
describe.each(storeKinds())('[RT-1] the update log of $name, with much in it', (kind) => {
  const { store } = useStore(kind);
  const newText = () => createText(store());

  test('keeps updates of one megabyte and a snapshot above 16 MB', async () => {
    const document = await newText();
    const update = new Uint8Array(2 ** 20).fill(5);
    await store().updates.append([{ document, updates: [{ update, by: 'ada' }] }]);
    const state = Uint8Array.from({ length: 17 * 2 ** 20 }, (_, index) => index % 251);
    expect((await store().updates.load(document))?.tail[0]?.update.byteLength).toBe(2 ** 20);
    await store().updates.compact(document, { upTo: 1, state, authorship: bytes(1) });
    const loaded = await store().updates.load(document);
    expect(Buffer.compare(loaded?.snapshot ?? bytes(), state)).toBe(0);
  });

  test('keeps a group of more than 16 MB for one text', async () => {
    const document = await newText();
    const updates = Array.from({ length: 18 }, (_, value) => ({
      update: new Uint8Array(2 ** 20).fill(value),
      by: 'ada',
    }));
    expect(await store().updates.append([{ document, updates }])).toEqual(new Map([[document, 18]]));
    const text = await store().updates.load(document);
    expect(text?.tail.map(({ update }) => update[0])).toEqual(
      Array.from({ length: 18 }, (_, value) => value),
    );
  });
});

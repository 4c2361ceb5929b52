import { describe, expect, test } from 'vitest';
import type { Collection, Query } from '../../server/ports/records.ts';
import { naughtyTexts } from '../support/naughty-texts.ts';
import { type Pupil, pupil, pupilType } from '../support/pupil-records.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

describe.each(storeKinds())('the records of $name', (kind) => {
  const { store, home } = useStore(kind);
  let tables = 0;

  async function collection(...pupils: readonly Pupil[]): Promise<Collection<Pupil>> {
    tables += 1;
    const records = store().records.of(pupilType(`pupils-${tables}`));
    for (const value of pupils) expect(await records.insert(value)).toBe('ok');
    return records;
  }

  async function ids(records: Collection<Pupil>, query: Partial<Query<Pupil>>): Promise<readonly string[]> {
    const page = await records.list({ limit: 1000, ...query });
    return page.items.map(({ value }) => value.id);
  }

  test('answers what was inserted, at revision 1, and undefined for the unknown', async () => {
    const records = await collection(pupil('a', { notes: { deep: [[1, ['two']], { 'k.e$y': null }] } }));
    expect(await records.get('a')).toEqual({
      value: pupil('a', { notes: { deep: [[1, ['two']], { 'k.e$y': null }] } }),
      revision: 1,
    });
    expect(await records.get('b')).toBeUndefined();
  });

  test('refuses a second record with the same id and keeps the first', async () => {
    const records = await collection(pupil('a'));
    expect(await records.insert(pupil('a', { name: 'other' }))).toBe('duplicate');
    expect((await records.get('a'))?.value.name).toBe('a');
  });

  test('rejects a value that its schema refuses', async () => {
    const records = await collection();
    const broken = { ...pupil('a'), seat: Number.NaN };
    await expect(records.insert(broken)).rejects.toThrow();
    expect(await records.get('a')).toBeUndefined();
  });

  test('replaces at the expected revision only', async () => {
    const records = await collection(pupil('a'));
    expect(await records.replace(pupil('a', { name: 'second' }), 1)).toBe('ok');
    expect(await records.replace(pupil('a', { name: 'late' }), 1)).toBe('stale');
    expect(await records.replace(pupil('a', { name: 'early' }), 3)).toBe('stale');
    expect(await records.replace(pupil('unknown'), 1)).toBe('stale');
    expect(await records.get('a')).toEqual({ value: pupil('a', { name: 'second' }), revision: 2 });
  });

  test('lets exactly one of ten concurrent replacements win', async () => {
    const records = await collection(pupil('a'));
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => records.replace(pupil('a', { name: `by ${index}` }), 1)),
    );
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
    expect(await records.get('a')).toEqual({
      value: pupil('a', { name: `by ${outcomes.indexOf('ok')}` }),
      revision: 2,
    });
  });

  test('lets exactly one of ten concurrent insertions win', async () => {
    const records = await collection();
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) => records.insert(pupil('a', { name: `by ${index}` }))),
    );
    expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(1);
  });

  test('removes once', async () => {
    const records = await collection(pupil('a'));
    expect(await records.remove('a')).toBe(true);
    expect(await records.remove('a')).toBe(false);
    expect(await records.get('a')).toBeUndefined();
    expect(await records.insert(pupil('a'))).toBe('ok');
  });

  test('checks a unique combination on insert and on replace, but never one with a null', async () => {
    const records = await collection(
      pupil('a', { group: 'red', seat: 1 }),
      pupil('b', { group: 'red', seat: 2 }),
      pupil('c', { group: 'red' }),
      pupil('d', { group: 'red' }),
      pupil('e', { seat: 1 }),
      pupil('f', { seat: 1 }),
    );
    expect(await records.insert(pupil('g', { group: 'red', seat: 1 }))).toBe('duplicate');
    expect(await records.replace(pupil('b', { group: 'red', seat: 1 }), 1)).toBe('duplicate');
    expect(await records.replace(pupil('c', { group: 'red', seat: 1 }), 1)).toBe('duplicate');
    expect(await records.replace(pupil('c', { group: 'red', seat: 1 }), 5)).toBe('stale');
    expect((await records.get('b'))?.revision).toBe(1);
    expect(await records.replace(pupil('a', { group: 'red', seat: 3 }), 1)).toBe('ok');
    expect(await records.replace(pupil('b', { group: 'red', seat: 1 }), 1)).toBe('ok');
    await records.remove('b');
    expect(await records.insert(pupil('h', { group: 'red', seat: 1 }))).toBe('ok');
  });

  test('tells unique texts apart that look alike', async () => {
    const records = await collection();
    for (const [index, text] of [...naughtyTexts, 'e', 'E', 'é', 'e ', '1'].entries())
      expect(await records.insert(pupil(`p${index}`, { group: text, seat: 1 }))).toBe('ok');
    for (const [index, text] of naughtyTexts.entries())
      expect(await ids(records, { where: { group: { equals: text } } })).toEqual([`p${index}`]);
  });

  test('finds by equality, by one of several, by range and by null', async () => {
    const records = await collection(
      pupil('a', { group: 'red', seat: 1 }),
      pupil('b', { group: 'red', seat: 2.5, isActive: false }),
      pupil('c', { group: 'blue', seat: 3 }),
      pupil('d', { seat: -4 }),
    );
    expect(await ids(records, { where: { group: { equals: 'red' } } })).toEqual(['a', 'b']);
    expect(await ids(records, { where: { group: { equals: null } } })).toEqual(['d']);
    expect(await ids(records, { where: { group: { in: ['blue', null] } } })).toEqual(['c', 'd']);
    expect(await ids(records, { where: { group: { in: [] } } })).toEqual([]);
    expect(await ids(records, { where: { isActive: { equals: false } } })).toEqual(['b']);
    expect(await ids(records, { where: { seat: { from: 1, before: 3 } } })).toEqual(['a', 'b']);
    expect(await ids(records, { where: { seat: { before: 1 } } })).toEqual(['d']);
    expect(await ids(records, { where: { seat: {} } })).toEqual(['a', 'b', 'c', 'd']);
    expect(await ids(records, { where: { id: { in: ['a', 'z'] } } })).toEqual(['a']);
    expect(await ids(records, { where: { group: { equals: 'red' }, seat: { from: 2 } } })).toEqual(['b']);
    expect(await records.count({ group: { equals: 'red' } })).toBe(2);
    expect(await records.count({})).toBe(4);
  });

  test('orders by a field with ties by id and null first, both ways', async () => {
    const records = await collection(
      pupil('a', { seat: 2 }),
      pupil('b', { seat: 1 }),
      pupil('c'),
      pupil('d', { seat: 2 }),
      pupil('e'),
      pupil('f', { seat: 10 }),
    );
    const order = (direction: 'ascending' | 'descending') => ({
      order: { field: 'seat' as const, direction },
    });
    expect(await ids(records, order('ascending'))).toEqual(['c', 'e', 'b', 'a', 'd', 'f']);
    expect(await ids(records, order('descending'))).toEqual(['f', 'd', 'a', 'b', 'e', 'c']);
  });

  test('orders texts by code point', async () => {
    const records = await collection(
      ...['b', 'B', 'a', 'é', '🙂', '\uFFFD', '10', '9'].map((name) => pupil(name)),
    );
    const found = await ids(records, { order: { field: 'name', direction: 'ascending' } });
    expect(found).toEqual(['10', '9', 'B', 'a', 'b', 'é', '\uFFFD', '🙂']);
  });

  test.each(['ascending', 'descending'] as const)(
    'pages %s without gap or repetition while records come and go',
    async (direction) => {
      const records = await collection(
        ...Array.from({ length: 11 }, (_, index) =>
          pupil(`p${String(index).padStart(2, '0')}`, { seat: index < 4 ? null : index % 3 }),
        ),
      );
      const query = { limit: 3, order: { field: 'seat' as const, direction } };
      const before = await ids(records, query.order === undefined ? {} : { order: query.order });
      const seen: string[] = [];
      let page = await records.list(query);
      seen.push(...page.items.map(({ value }) => value.id));
      await records.remove(before[0] ?? '');
      await records.remove(before[4] ?? '');
      while (page.next !== null) {
        page = await records.list({ ...query, after: page.next });
        seen.push(...page.items.map(({ value }) => value.id));
      }
      expect(seen).toEqual(before.filter((_, index) => index !== 4));
    },
  );

  test('says that a page is the last one', async () => {
    const records = await collection(pupil('a'), pupil('b'));
    expect((await records.list({ limit: 2 })).next).toBeNull();
    expect((await records.list({ limit: 1 })).next).not.toBeNull();
  });

  test.each(['', 'nonsense', '%', Buffer.from('["seat",{},"a"]').toString('base64url')])(
    'answers nothing behind the mark %j, which no page gave out',
    async (after) => {
      const records = await collection(pupil('a'));
      expect(await records.list({ limit: 5, after })).toEqual({ items: [], next: null });
    },
  );

  test('rejects a question that the record type does not declare', async () => {
    const records = await collection(pupil('a'));
    await expect(records.list({ limit: 5, where: { notes: { equals: 1 } } })).rejects.toThrow('notes');
    await expect(
      records.list({ limit: 5, order: { field: 'notes', direction: 'ascending' } }),
    ).rejects.toThrow('notes');
    await expect(records.list({ limit: 0 })).rejects.toThrow(RangeError);
    await expect(records.list({ limit: 1001 })).rejects.toThrow(RangeError);
  });

  test('keeps every letter of naughty texts, as ids too', async () => {
    const records = await collection();
    for (const [index, text] of naughtyTexts.entries()) {
      expect(await records.insert(pupil(`${index}${text}`, { name: text, notes: { [text]: text } }))).toBe(
        'ok',
      );
      const found = await records.get(`${index}${text}`);
      expect(found?.value.name).toBe(text);
      expect(JSON.stringify(found?.value.notes)).toBe(JSON.stringify({ [text]: text }));
    }
  });

  test('keeps a record of one megabyte', async () => {
    const notes = '🧾'.repeat(2 ** 18);
    const records = await collection(pupil('a', { notes }));
    expect((await records.get('a'))?.value.notes).toBe(notes);
  });

  test('is the same after it was closed and opened again', async () => {
    const type = pupilType('pupils-that-stay');
    const before = await home().open();
    await before.records.of(type).insert(pupil('a', { group: 'red', seat: 1 }));
    await before.close();
    const after = await home().open();
    expect(await after.records.of(type).get('a')).toEqual({
      value: pupil('a', { group: 'red', seat: 1 }),
      revision: 1,
    });
    expect(await after.records.of(type).insert(pupil('b', { group: 'red', seat: 1 }))).toBe('duplicate');
    await after.close();
  });
});

import { describe, expect, test } from 'vitest';
import type { Collection } from '../../server/ports/records.ts';
import { type Pupil, pupil, pupilType } from '../support/pupil-records.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

describe.each(storeKinds())('the records of $name, opened several times', (kind) => {
  const { store, home } = useStore(kind);

  test('loses no replacement that one of several processes was told of', async () => {
    const type = pupilType('counted-by-many');
    const stores = await Promise.all(Array.from({ length: 4 }, () => home().open()));
    await store()
      .records.of(type)
      .insert(pupil('a', { seat: 0 }));
    const count = async (records: Collection<Pupil>) => {
      let told = 0;
      for (let attempt = 0; attempt < 12; attempt++) {
        const found = await records.get('a');
        if (found === undefined) throw new Error('It is gone.');
        const next = { ...found.value, seat: (found.value.seat ?? 0) + 1 };
        if ((await records.replace(next, found.revision)) === 'ok') told += 1;
      }
      return told;
    };
    const counts = await Promise.all(stores.map(({ records }) => count(records.of(type))));
    const told = counts.reduce((sum, each) => sum + each, 0);
    expect(await store().records.of(type).get('a')).toMatchObject({
      value: { seat: told },
      revision: told + 1,
    });
    expect(told).toBeGreaterThanOrEqual(12);
    for (const each of stores) await each.close();
  });

  test('takes a type that several processes use for the first time at once', async () => {
    const type = pupilType('new-to-many');
    const stores = await Promise.all(Array.from({ length: 6 }, () => home().open()));
    const inserted = stores.map(({ records }, index) => records.of(type).insert(pupil(`p${index}`)));
    expect(await Promise.all(inserted)).toEqual(stores.map(() => 'ok'));
    expect(await store().records.of(type).count({})).toBe(stores.length);
    for (const each of stores) await each.close();
  });
});

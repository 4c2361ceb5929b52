import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection, Page, Query } from '../../server/ports/records.ts';
import { createFakeStore } from '../support/fakes/fake-store.ts';
import { type Pupil, pupil, pupilType } from '../support/pupil-records.ts';
import { storeKinds } from '../support/services/test-stores.ts';
import { useStore } from '../support/services/use-store.ts';

type Operation = (records: Collection<Pupil>) => Promise<unknown>;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'é', '🙂');
const seat = fc.option(fc.constantFrom(-1, 0, 1, 2.5), { nil: null });
const group = fc.option(fc.constantFrom('', 'red', 'Red', '🙂', '\uFFFD'), { nil: null });
const value = fc
  .record({ id, seat, group, isActive: fc.boolean(), name: fc.string({ unit: 'grapheme', maxLength: 3 }) })
  .map(({ id: key, ...rest }) => pupil(key, rest));
const fields = ['id', 'seat', 'group', 'name', 'isActive'] as const;
const everyOrder = fields.flatMap((field) => [
  { field, direction: 'ascending' as const },
  { field, direction: 'descending' as const },
]);
const query: fc.Arbitrary<Query<Pupil>> = fc.record({
  limit: fc.integer({ min: 1, max: 3 }),
  order: fc.constantFrom(...everyOrder),
  where: fc.oneof(
    fc.constant({}),
    fc.record({ group: fc.record({ in: fc.array(group, { maxLength: 3 }) }) }),
    fc.record({ seat: fc.record({ from: fc.constantFrom(-1, 0, 1), before: fc.constantFrom(1, 2, 3) }) }),
    fc.record({ isActive: fc.record({ equals: fc.boolean() }) }),
  ),
});

/** Operations print themselves, so that a counterexample can be read. */
function operation<Given>(name: string, given: fc.Arbitrary<Given>, run: (given: Given) => Operation) {
  return given.map((data) => Object.assign(run(data), { toString: () => `${name} ${JSON.stringify(data)}` }));
}

const operations = fc.array(
  fc.oneof(
    operation('insert', value, (data) => (records) => records.insert(data)),
    operation(
      'replace',
      fc.tuple(value, fc.integer({ min: 1, max: 3 })),
      ([data, revision]) =>
        (records) =>
          records.replace(data, revision),
    ),
    operation('replace current', value, (data) => async (records) => {
      const current = await records.get(data.id);
      return records.replace(data, current?.revision ?? 1);
    }),
    operation('remove', id, (key) => (records) => records.remove(key)),
    operation('get', id, (key) => (records) => records.get(key)),
    operation('list', query, (data) => (records) => wholeList(records, data)),
    operation('count', query, (data) => (records) => records.count(data.where ?? {})),
  ),
  { minLength: 10, maxLength: 40, size: 'max' },
);

async function wholeList(records: Collection<Pupil>, asked: Query<Pupil>): Promise<readonly Page<Pupil>[]> {
  const pages = [await records.list(asked)];
  for (let next = pages[0]?.next ?? null; next !== null; next = pages.at(-1)?.next ?? null)
    pages.push(await records.list({ ...asked, after: next }));
  return pages;
}

const realKinds = storeKinds().filter(({ name }) => name !== 'memory');

describe.each(realKinds)('the records of $name', (kind) => {
  const { store } = useStore(kind);
  const runs = kind.name === 'mongo' ? 15 : 60;
  let tables = 0;

  test('answer every sequence of operations as the memory does', async () => {
    await fc.assert(
      fc.asyncProperty(operations, async (sequence) => {
        tables += 1;
        const type = pupilType(`model-${tables}`);
        const real = store().records.of(type);
        const model = createFakeStore().records.of(type);
        for (const run of sequence) expect(await run(real)).toEqual(await run(model));
        for (const order of everyOrder)
          expect(await wholeList(real, { limit: 1, order })).toEqual(
            await wholeList(model, { limit: 1, order }),
          );
      }),
      { numRuns: runs },
    );
  });
});

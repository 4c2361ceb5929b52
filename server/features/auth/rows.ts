import type { CleanedWhere } from 'better-auth/adapters';
import type { Collection, Records, RecordType, Stored } from '../../ports/records.ts';
import { conditionsOf, fits, type Row } from './where-clause.ts';

type Search = {
  readonly where: readonly CleanedWhere[];
  readonly limit: number;
  readonly sortBy?: { readonly field: string; readonly direction: 'asc' | 'desc' } | undefined;
};
type Where = readonly CleanedWhere[];

/** Records asked and changed the way better-auth does, without losing a change that came between. */
export type Rows = {
  insert(row: Row): Promise<Row>;
  find(search: Search): Promise<readonly Row[]>;
  changeOne(where: Where, change: (row: Row) => Row): Promise<Row | null>;
  changeAll(where: Where, change: (row: Row) => Row): Promise<number>;
  /** Removes one and answers it: to one caller only, however many ask at once. */
  takeOne(where: Where): Promise<Row | null>;
  removeAll(where: Where): Promise<number>;
};

const pageSize = 200;

export function openRows<T extends { readonly id: string }>(records: Records, type: RecordType<T>): Rows {
  // A record type of plain fields is a type of rows; its schema checks each of them on the way in and out.
  const collection = records.of(type) as unknown as Collection<Row>;
  const matching = (search: Search) => findRows({ collection, indexed: type.indexed, search });

  const changeOne: Rows['changeOne'] = async (where, change) => {
    const [stored] = await matching({ where, limit: 1 });
    if (stored === undefined) return null;
    const next = change(stored.value);
    const outcome = await collection.replace(next, stored.revision);
    if (outcome === 'duplicate') throw new Error(`Two ${type.name} would be the same.`);
    return outcome === 'ok' ? next : changeOne(where, change);
  };
  return {
    changeOne,
    async insert(row) {
      if ((await collection.insert(row)) === 'ok') return row;
      throw new Error(`Two ${type.name} would be the same.`);
    },
    find: async (search) => (await matching(search)).map(({ value }) => value),
    async changeAll(where, change) {
      const all = await matching({ where, limit: Infinity });
      const changed = await Promise.all(all.map(({ value }) => changeOne([...where, isRow(value)], change)));
      return changed.filter((row) => row !== null).length;
    },
    async takeOne(where) {
      for (const { value } of await matching({ where, limit: Infinity }))
        if (await collection.remove(value.id)) return value;
      return null;
    },
    async removeAll(where) {
      const all = await matching({ where, limit: Infinity });
      const removed = await Promise.all(all.map(({ value }) => collection.remove(value.id)));
      return removed.filter(Boolean).length;
    },
  };
}

function isRow({ id }: Row): CleanedWhere {
  return { field: 'id', value: id, operator: 'eq', connector: 'AND', mode: 'sensitive' };
}

type Find = {
  readonly collection: Collection<Row>;
  readonly indexed: readonly string[];
  readonly search: Search;
};

async function findRows({ collection, indexed, search }: Find): Promise<readonly Stored<Row>[]> {
  const { where, limit, sortBy } = search;
  const found: Stored<Row>[] = [];
  let after: string | undefined;
  do {
    const page = await collection.list({
      where: conditionsOf(where, indexed),
      limit: pageSize,
      ...(sortBy === undefined ? {} : { order: orderOf(sortBy) }),
      ...(after === undefined ? {} : { after }),
    });
    found.push(...page.items.filter(({ value }) => fits(value, where)));
    after = page.next ?? undefined;
  } while (after !== undefined && found.length < limit);
  return found.slice(0, limit);
}

function orderOf({ field, direction }: NonNullable<Search['sortBy']>) {
  return { field, direction: direction === 'asc' ? ('ascending' as const) : ('descending' as const) };
}

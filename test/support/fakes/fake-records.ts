import {
  compareStoredValues,
  fieldValueOf,
  storedValueOf,
} from '../../../server/adapters/records/field-value.ts';
import {
  type Demand,
  pageOf,
  planQuery,
  planWhere,
  type QueryPlan,
} from '../../../server/adapters/records/plan-query.ts';
import type { Collection, Records, RecordType, Stored } from '../../../server/ports/records.ts';
import { createFailureSwitch, type FailureSwitch } from './failure-switch.ts';

type Row = {
  readonly revision: number;
  readonly json: string;
  readonly fields: Map<string, string | number | null>;
};
type Rows = Map<string, Row>;

export function createFakeRecords(failure = createFailureSwitch()): Records {
  const tables = new Map<string, Rows>();
  return {
    of(type) {
      const rows: Rows = tables.get(type.name) ?? new Map();
      tables.set(type.name, rows);
      return createCollection(type, rows, failure);
    },
  };
}

function createCollection<T extends { readonly id: string }>(
  type: RecordType<T>,
  rows: Rows,
  failure: FailureSwitch,
): Collection<T> {
  const stored = (row: Row): Stored<T> => ({
    value: type.schema.parse(JSON.parse(row.json)),
    revision: row.revision,
  });
  return {
    async get(id) {
      failure.check();
      const row = rows.get(id);
      return row && stored(row);
    },
    async insert(value) {
      failure.check();
      const row = rowOf(type, value, 1);
      if (rows.has(value.id) || isTaken(type, rows, row)) return 'duplicate';
      rows.set(value.id, row);
      return 'ok';
    },
    async replace(value, expectedRevision) {
      failure.check();
      if (rows.get(value.id)?.revision !== expectedRevision) return 'stale';
      const row = rowOf(type, value, expectedRevision + 1);
      if (isTaken(type, rows, row)) return 'duplicate';
      rows.set(value.id, row);
      return 'ok';
    },
    async remove(id) {
      failure.check();
      return rows.delete(id);
    },
    async list(query) {
      failure.check();
      const plan = planQuery(type, query);
      return pageOf(plan, query.order?.field ?? 'id', selected(rows, plan).map(stored));
    },
    async count(where) {
      failure.check();
      const demands = planWhere(type, where);
      return [...rows.values()].filter((row) => demands.every((demand) => meets(row, demand))).length;
    },
  };
}

function rowOf<T extends { readonly id: string }>(type: RecordType<T>, given: T, revision: number): Row {
  const value = type.schema.parse(given);
  const names: readonly (keyof T & string)[] = ['id', ...type.indexed];
  const fields = new Map<string, string | number | null>(
    names.map((name) => [name, storedValueOf(fieldValueOf(value, name))]),
  );
  return { revision, json: JSON.stringify(value), fields };
}

function isTaken<T extends { readonly id: string }>(type: RecordType<T>, rows: Rows, row: Row): boolean {
  const others = [...rows.values()].filter((other) => other.fields.get('id') !== row.fields.get('id'));
  return type.unique.some((names) => {
    const isChecked = names.every((name) => row.fields.get(name) !== null);
    return (
      isChecked &&
      others.some((other) => names.every((name) => other.fields.get(name) === row.fields.get(name)))
    );
  });
}

function selected(rows: Rows, plan: QueryPlan): readonly Row[] {
  if (plan.isBeyond) return [];
  const sign = plan.isDescending ? -1 : 1;
  const key = (row: Row) => [row.fields.get(plan.orderField) ?? null, row.fields.get('id') ?? null] as const;
  const compare = (left: ReturnType<typeof key>, right: ReturnType<typeof key>) =>
    sign * (compareStoredValues(left[0], right[0]) || compareStoredValues(left[1], right[1]));
  const { after } = plan;
  return [...rows.values()]
    .filter((row) => plan.demands.every((demand) => meets(row, demand)))
    .filter((row) => after === null || compare(key(row), [after.value, after.id]) > 0)
    .sort((left, right) => compare(key(left), key(right)))
    .slice(0, plan.limit + 1);
}

function meets(row: Row, demand: Demand): boolean {
  const value = row.fields.get(demand.field) ?? null;
  if (demand.kind === 'in') return demand.values.includes(value);
  if (value === null) return false;
  const order = compareStoredValues(value, demand.value);
  return demand.kind === 'from' ? order >= 0 : order < 0;
}

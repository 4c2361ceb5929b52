import type { Condition, Page, Query, RecordType, Stored } from '../../ports/records.ts';
import { fieldValueOf, storedValueOf } from './field-value.ts';
import { type PageMark, readPageMark, writePageMark } from './page-mark.ts';

type StoredValue = string | number | null;

/** One thing a query asks of one field; values as they are stored. `before` is exclusive, `from` is not. */
export type Demand = { readonly field: string } & (
  | { readonly kind: 'in'; readonly values: readonly StoredValue[] }
  | { readonly kind: 'from' | 'before'; readonly value: string | number }
);

export type QueryPlan = {
  readonly demands: readonly Demand[];
  readonly orderField: string;
  readonly isDescending: boolean;
  readonly limit: number;
  /** Where to go on; null for the first page. */
  readonly after: PageMark | null;
  /** The mark that was given belongs to no page of this list: the answer is empty. */
  readonly isBeyond: boolean;
};

/** Checks a query against what its record type declares; throws on anything undeclared. */
export function planQuery<T extends { readonly id: string }>(
  type: RecordType<T>,
  query: Query<T>,
): QueryPlan {
  if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 1000)
    throw new RangeError(`A list of ${type.name} takes a limit of 1 to 1000, not ${query.limit}.`);
  const orderField = query.order?.field ?? 'id';
  const isDescending = query.order?.direction === 'descending';
  requireIndexed(type, orderField);
  const after =
    query.after === undefined ? null : readPageMark(orderName(orderField, isDescending), query.after);
  return {
    demands: planWhere(type, query.where ?? {}),
    orderField,
    isDescending,
    limit: query.limit,
    after,
    isBeyond: query.after !== undefined && after === null,
  };
}

export function planWhere<T extends { readonly id: string }>(
  type: RecordType<T>,
  where: NonNullable<Query<T>['where']>,
): readonly Demand[] {
  const entries: readonly (readonly [string, Condition | undefined])[] = Object.entries(where);
  return entries.flatMap(([field, condition]) => {
    requireIndexed(type, field);
    return condition === undefined ? [] : demandsOf(field, condition);
  });
}

/** The page of `found`, which holds up to one more than the limit, so that the end is known without another question. */
export function pageOf<T extends { readonly id: string }>(
  plan: QueryPlan,
  orderField: keyof T & string,
  found: readonly Stored<T>[],
): Page<T> {
  const items = found.slice(0, plan.limit);
  const last = items.at(-1);
  if (last === undefined || found.length <= plan.limit) return { items, next: null };
  const value = storedValueOf(fieldValueOf(last.value, orderField));
  const mark = { value, id: last.value.id };
  return { items, next: writePageMark(orderName(plan.orderField, plan.isDescending), mark) };
}

function demandsOf(field: string, condition: Condition): readonly Demand[] {
  if ('equals' in condition) return [{ field, kind: 'in', values: [storedValueOf(condition.equals)] }];
  if ('in' in condition) return [{ field, kind: 'in', values: condition.in.map(storedValueOf) }];
  const demands: Demand[] = [];
  if (condition.from !== undefined) demands.push({ field, kind: 'from', value: condition.from });
  if (condition.before !== undefined) demands.push({ field, kind: 'before', value: condition.before });
  return demands;
}

function orderName(field: string, isDescending: boolean): string {
  return isDescending ? `-${field}` : field;
}

function requireIndexed<T extends { readonly id: string }>(type: RecordType<T>, field: string): void {
  const declared: readonly string[] = type.indexed;
  if (field !== 'id' && !declared.includes(field))
    throw new TypeError(`${type.name} cannot be asked by ${field}: the record type does not declare it.`);
}

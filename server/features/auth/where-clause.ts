import type { CleanedWhere } from 'better-auth/adapters';
import type { Condition, FieldValue } from '../../ports/records.ts';

export type Row = { readonly id: string; readonly [field: string]: FieldValue };

/** What the store can be asked of a condition; the rest is judged row by row. */
export function conditionsOf(
  where: readonly CleanedWhere[],
  indexed: readonly string[],
): Readonly<Record<string, Condition>> {
  const asked: Record<string, Condition> = {};
  for (const clause of where) {
    const isAskable = clause.field === 'id' || indexed.includes(clause.field);
    const condition = conditionOf(clause);
    if (isAskable && condition !== undefined && clause.connector === 'AND') asked[clause.field] = condition;
  }
  return asked;
}

/** Whether a row fits all clauses, exactly as they are said. */
export function fits(row: Row, where: readonly CleanedWhere[]): boolean {
  return where.every((clause) => {
    if (clause.connector === 'OR') throw new Error('The store is not asked for alternatives.');
    return fitsOne(row[clause.field] ?? null, clause);
  });
}

function conditionOf({ operator, value }: CleanedWhere): Condition | undefined {
  if (operator === 'in' && Array.isArray(value)) return { in: value };
  if (operator === 'eq') return { equals: plain(value) };
  if (operator === 'lt') return { before: bound(value) };
  return undefined;
}

function fitsOne(found: FieldValue, { operator, value }: CleanedWhere): boolean {
  if (operator === 'in' || operator === 'not_in') {
    const isIn = Array.isArray(value) && value.some((each) => each === found);
    return operator === 'in' ? isIn : !isIn;
  }
  const asked = plain(value);
  if (operator === 'eq') return found === asked;
  if (operator === 'ne') return found !== asked;
  if (found === null) return false;
  const order = compare(found, bound(value));
  if (operator === 'lt') return order < 0;
  if (operator === 'lte') return order <= 0;
  if (operator === 'gt') return order > 0;
  if (operator === 'gte') return order >= 0;
  throw new Error(`The store is not asked with ${operator}.`);
}

function plain(value: CleanedWhere['value']): FieldValue {
  if (Array.isArray(value)) throw new Error('A list is asked with "in".');
  return value instanceof Date ? value.toISOString() : value;
}

function bound(value: CleanedWhere['value']): string | number {
  const asked = plain(value);
  if (typeof asked !== 'string' && typeof asked !== 'number')
    throw new Error('A bound is a text or a number.');
  return asked;
}

function compare(left: Exclude<FieldValue, null>, right: string | number): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

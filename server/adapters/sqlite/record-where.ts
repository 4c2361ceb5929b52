import type { Demand, QueryPlan } from '../records/plan-query.ts';
import { columnOf } from './record-table.ts';
import type { SqlValue } from './sqlite-connection.ts';

/** A condition with its values; only column names that the record type declares are ever part of the text. */
export type Clause = { readonly sql: string; readonly values: readonly SqlValue[] };

export function whereClause(demands: readonly Demand[], after: Clause | null = null): Clause {
  const clauses = [...demands.map(demandClause), ...(after === null ? [] : [after])];
  if (clauses.length === 0) return { sql: '', values: [] };
  return {
    sql: ` WHERE ${clauses.map(({ sql }) => `(${sql})`).join(' AND ')}`,
    values: clauses.flatMap(({ values }) => values),
  };
}

/** What comes behind the mark in the plan's order; nulls are first going up and last going down. */
export function afterClause(plan: QueryPlan): Clause | null {
  if (plan.after === null) return null;
  const { value, id } = plan.after;
  const column = columnOf(plan.orderField);
  const further = plan.isDescending ? '<' : '>';
  if (plan.orderField === 'id') return { sql: `id ${further} ?`, values: [id] };
  if (value === null) {
    const others = plan.isDescending ? '' : `${column} IS NOT NULL OR `;
    return { sql: `${others}(${column} IS NULL AND id ${further} ?)`, values: [id] };
  }
  const nulls = plan.isDescending ? ` OR ${column} IS NULL` : '';
  const sql = `${column} ${further} ?${nulls} OR (${column} = ? AND id ${further} ?)`;
  return { sql, values: [value, value, id] };
}

export function orderClause(plan: QueryPlan): string {
  const direction = plan.isDescending ? 'DESC' : 'ASC';
  return ` ORDER BY ${columnOf(plan.orderField)} ${direction}, id ${direction}`;
}

function demandClause(demand: Demand): Clause {
  const column = columnOf(demand.field);
  if (demand.kind !== 'in')
    return { sql: `${column} ${demand.kind === 'from' ? '>=' : '<'} ?`, values: [demand.value] };
  const values = demand.values.filter((value) => value !== null);
  const nulls = values.length < demand.values.length ? ` OR ${column} IS NULL` : '';
  return { sql: `${column} IN (${values.map(() => '?').join(', ')})${nulls}`, values };
}

import type { mongo } from 'mongoose';
import type { Demand, QueryPlan } from '../records/plan-query.ts';
import { fieldName, type RecordDocument } from './record-document.ts';

type Filter = mongo.Filter<RecordDocument>;

export function recordFilter(demands: readonly Demand[], after: Filter | null = null): Filter {
  const filters = [...demands.map(demandFilter), ...(after === null ? [] : [after])];
  return filters.length === 0 ? {} : { $and: filters };
}

/** What comes behind the mark in the plan's order; nulls are first going up and last going down. */
export function afterFilter(plan: QueryPlan): Filter | null {
  if (plan.after === null) return null;
  const { value, id } = plan.after;
  const further = plan.isDescending ? '$lt' : '$gt';
  const field = fieldName(plan.orderField);
  if (field === '_id') return { _id: { [further]: id } };
  const tied = { [field]: value, _id: { [further]: id } };
  if (value === null) return plan.isDescending ? tied : { $or: [{ [field]: { $ne: null } }, tied] };
  const nulls = plan.isDescending ? [{ [field]: null }] : [];
  return { $or: [{ [field]: { [further]: value } }, tied, ...nulls] };
}

export function recordOrder(plan: QueryPlan): readonly [string, 1 | -1][] {
  const direction = plan.isDescending ? -1 : 1;
  const field = fieldName(plan.orderField);
  return field === '_id'
    ? [['_id', direction]]
    : [
        [field, direction],
        ['_id', direction],
      ];
}

function demandFilter(demand: Demand): Filter {
  const field = fieldName(demand.field);
  if (demand.kind === 'in') return { [field]: { $in: [...demand.values] } };
  return { [field]: { [demand.kind === 'from' ? '$gte' : '$lt']: demand.value } };
}

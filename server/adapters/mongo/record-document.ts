/**
 * A record as MongoDB holds it: the value as JSON text (keys of people's data may hold dots and dollars, and FerretDB
 * refuses nested arrays), a field per indexed field, and one per unique combination. There are no partial indexes in
 * our subset, so a combination with a null in it gets a value of its own, which no other record can have.
 */
import { createHash } from 'node:crypto';
import type { RecordType } from '../../ports/records.ts';
import { fieldValueOf, storedValueOf } from '../records/field-value.ts';

export type RecordDocument = {
  readonly _id: string;
  readonly revision: number;
  readonly body: string;
  readonly [field: string]: string | number | null;
};

export function documentOf<T extends { readonly id: string }>(
  type: RecordType<T>,
  given: T,
  revision: number,
): RecordDocument {
  const value = type.schema.parse(given);
  return { _id: value.id, revision, body: JSON.stringify(value), ...declaredFields(type, value) };
}

/** The fields that the record type declares, indexed and unique. */
export function declaredFields<T extends { readonly id: string }>(
  type: RecordType<T>,
  value: T,
): Readonly<Record<string, string | number | null>> {
  const indexed = type.indexed
    .filter((field) => field !== 'id')
    .map((field) => [fieldName(field), storedValueOf(fieldValueOf(value, field))] as const);
  const unique = type.unique.map((fields) => [uniqueName(fields), uniqueKey(fields, value)] as const);
  return Object.fromEntries([...indexed, ...unique]);
}

export function fieldName(field: string): string {
  return field === 'id' ? '_id' : `field_${field}`;
}

export function uniqueName(fields: readonly string[]): string {
  return `unique_${fields.join('_')}`;
}

function uniqueKey<T extends { readonly id: string }>(
  fields: readonly (keyof T & string)[],
  value: T,
): string {
  const values = fields.map((field) => storedValueOf(fieldValueOf(value, field)));
  if (values.includes(null)) return `unchecked:${value.id}`;
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

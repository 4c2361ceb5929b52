import type { FieldValue } from '../../ports/records.ts';

/**
 * The value of an indexed field. A field that is missing counts as null; anything but text, number, boolean and null
 * is a mistake in the record type and throws. Lone surrogates become U+FFFD, because no store keeps them.
 */
export function fieldValueOf<T>(value: T, field: keyof T & string): FieldValue {
  const found: unknown = value[field];
  if (found === undefined || found === null) return null;
  if (typeof found === 'string') return wellFormed(found);
  if (typeof found === 'boolean' || (typeof found === 'number' && Number.isFinite(found))) return found;
  throw new TypeError(
    `The field ${field} cannot be indexed: it holds neither text, number, boolean nor null.`,
  );
}

/** False and true are 0 and 1 in every store: one order everywhere, and not every driver can bind a boolean. */
export function storedValueOf(value: FieldValue): string | number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' ? wellFormed(value) : value;
}

/** Null first, then numbers, then text in the order of its UTF-8 bytes: the order of SQLite and of MongoDB. */
export function compareStoredValues(left: string | number | null, right: string | number | null): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (typeof left === 'string' && typeof right === 'string')
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
  if (typeof left === 'number' && typeof right === 'number') return Math.sign(left - right);
  return typeof left === 'number' ? -1 : 1;
}

function wellFormed(text: string): string {
  return Buffer.from(text).toString();
}

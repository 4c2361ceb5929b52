/**
 * RFC 8785 (JCS): one value, one spelling. Object names are sorted by UTF-16 code units, numbers and strings are written
 * as ECMAScript writes them. What JSON cannot say exactly is refused by throwing, so that no two values share a digest.
 */
const loneSurrogate = /[\uD800-\uDFFF]/u;

/** Whether a string holds half of a surrogate pair, which UTF-8 cannot encode. */
export function isIllFormed(text: string): boolean {
  return loneSurrogate.test(text);
}

/** The canonical text of a plain value. Throws on undefined, NaN, Infinity, lone surrogates and anything that is not plain data. */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return numberText(value);
  if (typeof value === 'string') return stringText(value);
  if (Array.isArray(value)) return arrayText(value);
  if (isPlainObject(value)) return objectText(value);
  throw new TypeError(`A value of type ${typeof value} has no canonical JSON.`);
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError('NaN and Infinity have no canonical JSON.');
  return JSON.stringify(value);
}

function stringText(value: string): string {
  if (isIllFormed(value)) throw new TypeError('A lone surrogate has no canonical JSON.');
  return JSON.stringify(value);
}

function arrayText(values: readonly unknown[]): string {
  return `[${Array.from(values, canonicalJson).join(',')}]`;
}

function objectText(value: Readonly<Record<string, unknown>>): string {
  // The default order of `sort` is the order of UTF-16 code units that the RFC asks for.
  const names = Object.keys(value).sort();
  return `{${names.map((name) => `${stringText(name)}:${canonicalJson(value[name])}`).join(',')}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.getOwnPropertySymbols(value).length === 0;
}

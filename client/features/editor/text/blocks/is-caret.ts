/**
 * Whether a presence says where a caret is, in Yjs's own terms. Others write this themselves; what is none would throw while
 * the page is drawn and take the whole editor with it.
 */
export function isCaret(cursor: unknown): boolean {
  return isRecord(cursor) && isPosition(cursor['anchor']) && isPosition(cursor['head']);
}

function isPosition(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { type, item, tname } = value;
  const isPlace = isId(item) || isId(type) || typeof tname === 'string';
  return isPlace && [item, type].every((id) => id === undefined || id === null || isId(id));
}

function isId(value: unknown): boolean {
  return isRecord(value) && isCount(value['client']) && isCount(value['clock']);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

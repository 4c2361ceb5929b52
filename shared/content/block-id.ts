/** What the id of a block may be, so that it can stand in an address, an anchor and an attribute. */
export const blockIdPattern = /^[\w-]{1,64}$/;

export function isBlockId(value: unknown): value is string {
  return typeof value === 'string' && blockIdPattern.test(value);
}

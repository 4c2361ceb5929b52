/**
 * Why the server ends a connection. 44xx: trying again with the same page cannot help (y-websocket then stops);
 * 45xx: try again later.
 */
export const closeCodes = {
  'malformed-frame': 4400,
  'not-signed-in': 4401,
  'not-visible': 4404,
  'old-schema': 4409,
  'session-ended': 4419,
  'frame-too-large': 4423,
  'too-many-connections': 4529,
  'slow-reader': 4531,
  'shutting-down': 4503,
  moved: 4505,
  'storage-failing': 4507,
} as const;

export type CloseName = keyof typeof closeCodes;

const names = new Map<number, CloseName>(
  Object.entries(closeCodes).map(([name, code]) => [code, toName(name)] as const),
);

function toName(name: string): CloseName {
  if (!isCloseName(name)) throw new Error(`not a close name: ${name}`);
  return name;
}

function isCloseName(name: string): name is CloseName {
  return Object.hasOwn(closeCodes, name);
}

/** Undefined for a code that is not ours, such as 1006 for a lost line. */
export function closeNameOf(code: number): CloseName | undefined {
  return names.get(code);
}

/** Whether a client may come back by itself. */
export function isWorthRetrying(code: number): boolean {
  return code < 4400 || code >= 4500;
}

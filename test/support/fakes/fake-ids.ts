import type { Ids } from '../../../server/ports/ids.ts';

/** Ids that are different and come in the same order on every run, in the lengths the port promises. */
export function createFakeIds(): Ids {
  let count = 0;
  const numbered = (prefix: string, length: number) => {
    count += 1;
    return `${prefix}${String(count).padStart(length - prefix.length, '0')}`;
  };
  return { next: () => numbered('id', 22), secret: () => numbered('secret', 43) };
}

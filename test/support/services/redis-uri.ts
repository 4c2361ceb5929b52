import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Redis; null where none can be had. */
    readonly redisUri: string | null;
  }
}

/** What the global setup found for this run. */
export function redisUri(): string | null {
  return inject('redisUri');
}

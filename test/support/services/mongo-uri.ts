import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** A server that speaks MongoDB's wire protocol; null where none can be had. */
    readonly mongoUri: string | null;
  }
}

/** What the global setup found for this run. */
export function mongoUri(): string | null {
  return inject('mongoUri');
}

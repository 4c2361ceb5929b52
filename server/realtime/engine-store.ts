import { z } from 'zod';

/** Where the engine's thread opens its own handle on the store. */
export const engineStoreSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), path: z.string() }),
  z.object({ kind: z.literal('mongo'), uri: z.string() }),
]);
export type EngineStore = z.infer<typeof engineStoreSchema>;

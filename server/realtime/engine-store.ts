import { z } from 'zod';

/** Where the engine's thread opens its own handle on the store. */
export const engineStoreSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('sqlite'), path: z.string() }),
  z.object({
    kind: z.literal('mongo'),
    uri: z.string(),
    /** Names this instance where several share the store. */
    instance: z.string().optional(),
  }),
]);
export type EngineStore = z.infer<typeof engineStoreSchema>;

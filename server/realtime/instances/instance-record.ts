import { z } from 'zod';
import type { RecordType } from '../../ports/records.ts';

/** An instance that runs, or ran until a moment ago. Its revision grows as long as it lives. */
const instanceSchema = z.object({
  id: z.string(),
  /** Host and port at which the other instances reach it. */
  address: z.string(),
});
export type InstanceRecord = z.output<typeof instanceSchema>;

export const instanceType: RecordType<InstanceRecord> = {
  name: 'instances',
  schema: instanceSchema,
  indexed: [],
  unique: [],
};

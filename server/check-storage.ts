import { z } from 'zod';
import type { Clock } from './ports/clock.ts';
import type { Records, RecordType } from './ports/records.ts';

const pulse = z.object({ id: z.string(), at: z.number() });
const pulseType: RecordType<z.output<typeof pulse>> = {
  name: 'pulse',
  schema: pulse,
  indexed: [],
  unique: [],
};
const id = 'pulse';

/** Writes and reads one record; rejects when the storage does not do both. */
export async function checkStorage(records: Records, clock: Clock): Promise<void> {
  const pulses = records.of(pulseType);
  const stored = await pulses.get(id);
  const value = { id, at: clock.now() };
  // Another instance may write between; then it has proved the same.
  if (stored === undefined) await pulses.insert(value);
  else await pulses.replace(value, stored.revision);
}

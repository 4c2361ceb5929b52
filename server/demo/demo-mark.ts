import { z } from 'zod';
import type { RecordType, Records } from '../ports/records.ts';

const schema = z.object({ id: z.string(), state: z.enum(['copying', 'complete']), firstStart: z.string() });
/** One record, written before the first part of the demo and changed after the last. */
const demoMarks: RecordType<z.infer<typeof schema>> = {
  name: 'demo-marks',
  schema,
  indexed: [],
  unique: [],
};
const id = 'demo';

export type DemoMark = {
  /** Null: this store has never had a demo. */
  state(): Promise<'copying' | 'complete' | null>;
  begin(firstStart: string): Promise<void>;
  complete(): Promise<void>;
};

export function demoMarkIn(records: Records): DemoMark {
  const marks = records.of(demoMarks);
  return {
    state: async () => (await marks.get(id))?.value.state ?? null,
    async begin(firstStart) {
      await marks.insert({ id, state: 'copying', firstStart });
    },
    async complete() {
      const stored = await marks.get(id);
      if (stored === undefined) throw new Error('The demo ends without having begun.');
      await marks.replace({ ...stored.value, state: 'complete' }, stored.revision);
    },
  };
}

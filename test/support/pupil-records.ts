import { z } from 'zod';
import type { RecordType } from '../../server/ports/records.ts';

const pupilSchema = z.object({
  id: z.string(),
  name: z.string(),
  group: z.string().nullable(),
  seat: z.number().nullable(),
  isActive: z.boolean(),
  notes: z.unknown(),
});
export type Pupil = z.infer<typeof pupilSchema>;

/** A record type that has one of everything: text, number, null, boolean, a unique pair and a free-form field. */
export function pupilType(name = 'pupils'): RecordType<Pupil> {
  return {
    name,
    schema: pupilSchema,
    indexed: ['name', 'group', 'seat', 'isActive'],
    unique: [['group', 'seat']],
  };
}

export function pupil(id: string, fields: Partial<Pupil> = {}): Pupil {
  return { id, name: id, group: null, seat: null, isActive: true, notes: null, ...fields };
}

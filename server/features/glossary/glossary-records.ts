import { z } from 'zod';
import { glossaryEntryView } from '../../../shared/contract/glossary-routes.ts';
import { projectId } from '../../../shared/contract/fields.ts';
import type { RecordType } from '../../ports/records.ts';

const entry = glossaryEntryView.omit({ revision: true }).extend({
  projectId,
  /** `termKey` of the term. */
  key: z.string(),
});
export type GlossaryRecord = z.output<typeof entry>;

/** A term is once in a project and language; the store keeps it so. */
export const glossaryType: RecordType<GlossaryRecord> = {
  name: 'glossary-entries',
  schema: entry,
  indexed: ['projectId', 'language', 'key'],
  unique: [['projectId', 'language', 'key']],
};

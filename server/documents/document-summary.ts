import { z } from 'zod';
import { documentId, projectId } from '../../shared/contract/fields.ts';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import { hasLanguages } from '../../shared/domain/languages.ts';
import { deadlineOf, openThreadsOf, undisposedOf } from '../../shared/domain/open-work.ts';
import { kinds, stages } from '../../shared/domain/stages.ts';
import type { RecordType } from '../ports/records.ts';
import { visibilityOf } from './visibility.ts';

const schema = z.object({
  id: documentId,
  projectId,
  /** The last event this summary has seen. */
  seq: z.number().int(),
  title: z.string(),
  kind: z.enum(kinds),
  stage: z.enum(stages),
  edition: z.number().int(),
  /** Null in what was kept before the lists told it; it is then made again. */
  language: z.string().nullable().default(null),
  hasLanguages: z.boolean().default(false),
  isConfidential: z.boolean(),
  visibility: z.string(),
  deadline: z.string().nullable(),
  /** The deadline in milliseconds since 1970 UTC, for the clock to find. */
  dueAt: z.number().nullable(),
  openThreads: z.number().int(),
  undisposed: z.number().int(),
  updatedAt: z.string(),
});
export type DocumentSummary = z.infer<typeof schema>;

/** A projection for lists: everything in it can be made again from the ledger. */
export const documentSummaries: RecordType<DocumentSummary> = {
  name: 'document-summaries',
  schema,
  indexed: ['projectId', 'visibility', 'stage', 'dueAt', 'updatedAt'],
  unique: [],
};

/** `updatedAt` is the time of the last event. */
export function summaryOf(state: DocumentState, updatedAt: string): DocumentSummary {
  const { id, projectId: project, seq, title, kind, stage, edition, language, isConfidential } = state;
  const deadline = deadlineOf(state);
  return {
    id,
    projectId: project,
    seq,
    title,
    kind,
    stage,
    edition,
    language,
    hasLanguages: hasLanguages(state),
    isConfidential,
    visibility: visibilityOf(state),
    deadline,
    dueAt: deadline === null ? null : Date.parse(deadline),
    openThreads: openThreadsOf(state).length,
    undisposed: undisposedOf(state).length,
    updatedAt,
  };
}

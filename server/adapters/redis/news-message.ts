import { z } from 'zod';
import { asId, type DocumentId, type PersonId, type ProjectId } from '../../../shared/domain/ids.ts';
import type { News } from '../../ports/bus.ts';

const documentId = z.string().transform((text) => asId<DocumentId>(text));
const projectId = z.string().transform((text) => asId<ProjectId>(text));
const personId = z.string().transform((text) => asId<PersonId>(text));

/** News as another instance sends it. */
export const newsSchema: z.ZodType<News> = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('document-changed'),
    documentId,
    projectId,
    seq: z.number().int().nonnegative(),
  }),
  z.object({ type: z.literal('merge-notices-changed'), documentId }),
  z.object({ type: z.literal('membership-changed'), projectId, personId }),
  z.object({ type: z.literal('project-changed'), projectId }),
  z.object({ type: z.literal('sessions-ended'), personId }),
  z.object({ type: z.literal('news-missed') }),
]);

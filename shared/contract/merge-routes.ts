import { z } from 'zod';
import { directions } from '../content/direction.ts';
import { done, documentId, instant } from './fields.ts';
import { route } from './route.ts';

/** How the clause went into which somebody wrote: written again elsewhere, into another, not at all, or only in part. */
export const mergeFates = ['moved', 'joined', 'deleted', 'rewritten'] as const;

export const mergeNoticeView = z.object({
  id: z.string(),
  /** Null when it is not known, or the person is gone. */
  authorName: z.string().nullable(),
  isMine: z.boolean(),
  /** Who changed the structure; null when it is not known. */
  changedByName: z.string().nullable(),
  fate: z.enum(mergeFates).nullable(),
  at: instant,
  /** The clause it was in, then those around it: the first that is in the text is where it belongs. */
  places: z.array(z.string()),
  /** How the clause was marked to be written; null when it follows its words (TX-31). */
  dir: z.enum(directions).nullable(),
  /** The words as they stood in their sentence, with the clauses that their references lead to (TX-3). */
  parts: z.array(z.object({ text: z.string(), targets: z.array(z.string()), isHidden: z.boolean() })),
});
export type MergeNoticeView = z.infer<typeof mergeNoticeView>;

const inDocument = z.object({ documentId });
const oneNotice = inDocument.extend({ noticeId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/) });

export const mergeRoutes = {
  listMergeNotices: route({
    method: 'get',
    path: '/api/documents/:documentId/merge-notices',
    summary: 'Words that a change of structure hid and nobody put back or dismissed yet, oldest first.',
    params: inDocument,
    response: z.object({ items: z.array(mergeNoticeView) }),
  }),
  putBackWords: route({
    method: 'post',
    path: '/api/documents/:documentId/merge-notices/:noticeId/put-back',
    summary: 'Write the words of a merge notice where they belong now, once however often it is asked.',
    params: oneNotice,
    response: done,
  }),
  dismissMergeNotice: route({
    method: 'post',
    path: '/api/documents/:documentId/merge-notices/:noticeId/dismiss',
    summary: 'Leave the words of a merge notice out of the text.',
    params: oneNotice,
    response: done,
  }),
};

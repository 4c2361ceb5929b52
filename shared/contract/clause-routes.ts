/** What became of one clause: who wrote it, and the chain of what was said and decided about it. */
import { z } from 'zod';
import { contributionRef } from './contribution-routes.ts';
import { actorView, sentenceView } from './document-views.ts';
import { clauseId, documentId, instant } from './fields.ts';
import { route } from './route.ts';

/** Null: the server itself. A person who is in no ledger and left the project has an empty name. */
const writer = actorView.nullable();
const count = z.number().int().min(0);

export const clauseStep = z.discriminatedUnion('type', [
  /** One person's writing without a break of an hour. `at` is its end; times are those of arrival at the server. */
  z.object({
    type: z.literal('writing'),
    at: instant,
    from: instant,
    by: writer,
    /** Characters written, and how many of them still stand. */
    written: count,
    standing: count,
    /** Characters of others, or older ones of their own, that were taken out. */
    removed: count,
    isMade: z.boolean(),
    isShaped: z.boolean(),
  }),
  /** An event of the ledger under its number. */
  z.object({
    type: z.literal('event'),
    at: instant,
    by: writer,
    seq: z.number().int(),
    sentence: sentenceView,
    /** The proposed words, or the reason that the sentence does not hold; may be empty. */
    detail: z.string(),
    subject: contributionRef.nullable(),
    /** What a version that was cut then says of the clause; null for other events. */
    change: z.enum(['added', 'changed', 'removed']).nullable(),
    version: z.number().int().nullable(),
  }),
]);
export type ClauseStepView = z.infer<typeof clauseStep>;

export const clauseHistoryView = z.object({
  clauseId,
  isInText: z.boolean(),
  /** Whose characters stand in the clause now, most first. */
  writers: z.array(z.object({ by: writer, characters: count })),
  /** Standing characters from before writers were recorded. */
  unrecorded: count,
  /** Newest first; the latest 300. */
  steps: z.array(clauseStep),
  isCut: z.boolean(),
});
export type ClauseHistoryView = z.infer<typeof clauseHistoryView>;

export const clauseRoutes = {
  getClauseHistory: route({
    method: 'get',
    path: '/api/documents/:documentId/clauses/:clauseId/history',
    summary: 'Who wrote a clause and when, and what was said and decided about it, newest first.',
    params: z.object({ documentId, clauseId }),
    response: clauseHistoryView,
  }),
};

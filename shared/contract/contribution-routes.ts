/** Comment threads, amendments and their dispositions. */
import { z } from 'zod';
import { shownLimits } from '../content/shown-words.ts';
import { dispositions, threadTypes } from '../domain/dispositions.ts';
import { actorView } from './document-views.ts';
import {
  amendmentId,
  clauseId,
  commentId,
  documentId,
  instant,
  pageOf,
  pageQuery,
  prose,
  requiredProse,
  roundId,
  threadId,
} from './fields.ts';
import { route } from './route.ts';

const quotedWords = z.object({
  clauseId,
  quote: z.string().min(1).max(5000),
  from: z.number().int().min(0),
  to: z.number().int().min(1),
});

/** What a reference in kept words refers to, and what it read at the time: the words have one U+2063 for each (TX-3). */
const shownReferences = z
  .array(z.object({ target: clauseId, words: z.string() }))
  .readonly()
  .exactOptional();
/** What each U+2063 in the words refers to, in their order. */
const targets = z.array(clauseId).max(shownLimits.references).exactOptional();

export const contributionRef = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('thread'), id: threadId }),
  z.object({ kind: z.literal('amendment'), id: amendmentId }),
]);
export type ContributionRefView = z.infer<typeof contributionRef>;

export const dispositionView = z.object({
  disposition: z.enum(dispositions),
  reason: z.string(),
  duplicateOf: contributionRef.nullable(),
  resultingText: z.string(),
  at: instant,
  by: actorView,
});
export type DispositionView = z.infer<typeof dispositionView>;

/** What the person may do with one thread or amendment now. */
const contributionAbilities = z.array(
  z.enum(['reply', 'edit-own', 'resolve', 'reopen', 'dispose', 'withdraw', 'answer-disposition']),
);

const contribution = {
  author: actorView,
  at: instant,
  roundId: roundId.nullable(),
  roundNumber: z.number().int().nullable(),
  dispositions: z.array(dispositionView),
  authorAnswer: z.object({ isSatisfied: z.boolean(), note: z.string(), at: instant }).nullable(),
  abilities: contributionAbilities,
};

const anchorView = z.discriminatedUnion('scope', [
  z.object({ scope: z.literal('document'), version: z.number().int().nullable() }),
  z.object({
    scope: z.literal('clause'),
    clauseId,
    number: z.string(),
    version: z.number().int().nullable(),
  }),
  z.object({
    scope: z.literal('words'),
    words: z.array(quotedWords.extend({ references: shownReferences })),
    number: z.string(),
    version: z.number().int().nullable(),
  }),
]);

export const threadView = z.object({
  id: threadId,
  type: z.enum(threadTypes),
  isBlocking: z.boolean(),
  isResolved: z.boolean(),
  anchor: anchorView,
  comments: z.array(
    z.object({
      id: commentId,
      author: actorView,
      at: instant,
      editedAt: instant.nullable(),
      body: z.string(),
      isOwn: z.boolean(),
    }),
  ),
  ...contribution,
});
export type ThreadView = z.infer<typeof threadView>;

const wordingRequest = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), clauseId, text: requiredProse(), targets }),
  z.object({ kind: z.literal('delete'), clauseId }),
  z.object({ kind: z.literal('insert-after'), clauseId, text: requiredProse(), targets }),
]);

const wordingPlace = {
  clauseId,
  number: z.string(),
  base: z.string(),
  baseReferences: shownReferences,
};
const newWords = { text: z.string(), references: shownReferences };

export const wordingView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('change'), ...wordingPlace, ...newWords }),
  z.object({ kind: z.literal('delete'), ...wordingPlace }),
  z.object({ kind: z.literal('insert-after'), ...wordingPlace, ...newWords }),
]);

export const amendmentView = z.object({
  id: amendmentId,
  wording: wordingView,
  rationale: z.string(),
  isApplied: z.boolean(),
  ...contribution,
});
export type AmendmentView = z.infer<typeof amendmentView>;

const inDocument = z.object({ documentId });
const inThread = inDocument.extend({ threadId });

export const contributionRoutes = {
  listThreads: route({
    method: 'get',
    path: '/api/documents/:documentId/threads',
    summary: 'Threads of the document, oldest first.',
    params: inDocument,
    query: pageQuery,
    response: pageOf(threadView),
  }),
  openThread: route({
    method: 'post',
    path: '/api/documents/:documentId/threads',
    summary: 'Comment on words, a clause or the document. The server writes the mark (CM-2).',
    params: inDocument,
    body: z.object({
      type: z.enum(threadTypes).default('general'),
      isBlocking: z.boolean().default(false),
      body: requiredProse(),
      anchor: z.discriminatedUnion('scope', [
        z.object({ scope: z.literal('document') }),
        z.object({ scope: z.literal('clause'), clauseId }),
        z.object({ scope: z.literal('words'), words: z.array(quotedWords).min(1).max(50) }),
      ]),
    }),
    response: threadView,
  }),
  reply: route({
    method: 'post',
    path: '/api/documents/:documentId/threads/:threadId/comments',
    summary: 'Reply in a thread.',
    params: inThread,
    body: z.object({ body: requiredProse() }),
    response: threadView,
  }),
  editComment: route({
    method: 'patch',
    path: '/api/documents/:documentId/threads/:threadId/comments/:commentId',
    summary: 'Change the words of an own comment; the earlier words stay in the ledger.',
    params: inThread.extend({ commentId }),
    body: z.object({ body: requiredProse() }),
    response: threadView,
  }),
  resolveThread: route({
    method: 'post',
    path: '/api/documents/:documentId/threads/:threadId/resolution',
    summary: 'Resolve or reopen a thread.',
    params: inThread,
    body: z.object({ isResolved: z.boolean() }),
    response: threadView,
  }),
  listAmendments: route({
    method: 'get',
    path: '/api/documents/:documentId/amendments',
    summary: 'Proposed wordings, oldest first.',
    params: inDocument,
    query: pageQuery,
    response: pageOf(amendmentView),
  }),
  proposeAmendment: route({
    method: 'post',
    path: '/api/documents/:documentId/amendments',
    summary: 'Propose wording for a clause. The draft is not touched (CM-4).',
    params: inDocument,
    body: z.object({ wording: wordingRequest, rationale: requiredProse() }),
    response: amendmentView,
  }),
  dispose: route({
    method: 'post',
    path: '/api/documents/:documentId/dispositions',
    summary:
      'Answer a thread or amendment. Accepting an amendment with `isApplied` writes its wording into the text.',
    params: inDocument,
    body: z.object({
      subject: contributionRef,
      disposition: z.enum(dispositions),
      reason: prose().default(''),
      duplicateOf: contributionRef.nullable().default(null),
      resultingText: prose().default(''),
      /** Amendments only: write this wording into the live text (the proposed one when `text` is null). */
      apply: z
        .object({ text: prose().nullable(), targets, isForced: z.boolean().default(false) })
        .nullable()
        .default(null),
    }),
    response: z.object({ thread: threadView.nullable(), amendment: amendmentView.nullable() }),
  }),
  answerDisposition: route({
    method: 'post',
    path: '/api/documents/:documentId/disposition-answers',
    summary: 'The author says whether the disposition satisfies (CM-6).',
    params: inDocument,
    body: z.object({ subject: contributionRef, isSatisfied: z.boolean(), note: prose(2000).default('') }),
    response: z.object({ thread: threadView.nullable(), amendment: amendmentView.nullable() }),
  }),
};

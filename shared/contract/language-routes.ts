import { z } from 'zod';
import { textContent } from '../content/parse-content.ts';
import { stages } from '../domain/stages.ts';
import { actorView, documentView } from './document-views.ts';
import { clauseId, digest, documentId, instant, line, prose } from './fields.ts';
import { route } from './route.ts';

/** The languages a text can be written in: those that its numbers and outputs have words for. */
export const textLanguages = ['en', 'fr', 'es', 'sw'] as const;

export const languageVersionView = z.object({
  documentId,
  language: z.string(),
  title: z.string(),
  stage: z.enum(stages),
  /** The one the others were begun from. */
  isOriginal: z.boolean(),
  isAuthoritative: z.boolean(),
  /** The version whose changes this one follows; null for the authoritative one. */
  follows: documentId.nullable(),
  /** The address of what is published of it. */
  slug: z.string().nullable(),
});
export type LanguageVersionView = z.infer<typeof languageVersionView>;

export const confirmationView = z.object({
  clauseId,
  /** The leading clause as it was confirmed, by the SHA-256 of its block. */
  leader: digest,
  at: instant,
  by: actorView,
});
export type ConfirmationView = z.infer<typeof confirmationView>;

const inDocument = z.object({ documentId });
const mostClauses = 20_000;

export const languageRoutes = {
  listLanguages: route({
    method: 'get',
    path: '/api/documents/:documentId/languages',
    summary: 'The language versions of a text that the person may see, the original first (TL-1).',
    params: inDocument,
    response: z.object({ items: z.array(languageVersionView) }),
  }),
  startTranslation: route({
    method: 'post',
    path: '/api/documents/:documentId/languages',
    summary: 'Begin a version in another language, from the live text and with the same clause ids.',
    params: inDocument,
    body: z.object({ language: z.enum(textLanguages), title: line(300) }),
    response: z.object({ id: documentId }),
  }),
  listConfirmations: route({
    method: 'get',
    path: '/api/documents/:documentId/confirmations',
    summary: 'What is confirmed of this version against the one it follows, by clause (TL-3).',
    params: inDocument,
    response: z.object({ items: z.array(confirmationView) }),
  }),
  confirmClauses: route({
    method: 'post',
    path: '/api/documents/:documentId/confirmations',
    summary:
      'Say that clauses are up to date. `leader` is the leading clause as the person saw it, by digest.',
    params: inDocument,
    body: z.object({
      clauses: z
        .array(z.object({ clauseId, leader: digest }))
        .min(1)
        .max(mostClauses),
    }),
    response: z.object({ confirmed: z.number().int(), movedOn: z.array(clauseId) }),
  }),
  getConfirmedClause: route({
    method: 'get',
    path: '/api/documents/:documentId/confirmations/:clauseId',
    summary:
      'The leading clause as it was when it was confirmed last; an empty content where the file is lost.',
    params: inDocument.extend({ clauseId }),
    response: z.object({ content: textContent }),
  }),
  makeAuthoritative: route({
    method: 'post',
    path: '/api/documents/:documentId/authority',
    summary: 'Make this language version the authoritative one; the others follow it from then on (TL-5).',
    params: inDocument,
    body: z.object({ reason: prose() }),
    response: documentView,
  }),
};

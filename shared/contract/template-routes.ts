/** The templates of a project, and what they ask of a text (TX-18). A template is read and written as any text is. */
import { z } from 'zod';
import { clauseKinds } from '../domain/clause-kinds.ts';
import { guideLimits } from '../domain/guides.ts';
import { kinds } from '../domain/stages.ts';
import { clauseId, documentId, inProject, instant, prose } from './fields.ts';
import { textLanguages } from './language-routes.ts';
import { route } from './route.ts';

/** BCP 47, as the settings of a project have it. */
const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'This is not a language.');

export const guideView = z.object({
  clauseId,
  prompt: z.string(),
  isLocked: z.boolean(),
  isRequired: z.boolean(),
  /** The clause as it was when the document began. */
  kind: z.enum(clauseKinds),
  level: z.number().int(),
  words: z.string(),
});
export const guidesView = z.object({
  guides: z.array(guideView),
  /** In pages, without annexes; null for no limit. */
  pageLimit: z.number().int().nullable(),
});
export type GuidesView = z.infer<typeof guidesView>;

export const templateView = z.object({
  kind: z.enum(kinds),
  language,
  /** The project's own; null where documents begin with the one that Concord brings along. */
  own: z.object({ documentId, createdAt: instant }).nullable(),
  pageLimit: z.number().int().nullable(),
  /** The language the words are in where they are not the project's own. */
  wordsIn: z.enum(textLanguages),
});
export type TemplateView = z.infer<typeof templateView>;

const inDocument = z.object({ documentId });

export const templateRoutes = {
  listTemplates: route({
    method: 'get',
    path: '/api/projects/:projectId/templates',
    summary: 'What documents of each kind begin with, in a language.',
    params: inProject,
    query: z.object({ language: language.optional() }),
    response: z.object({ language, items: z.array(templateView) }),
  }),
  openTemplate: route({
    method: 'post',
    path: '/api/projects/:projectId/templates',
    summary:
      'Make a template the project’s own, beginning with ours; answers the one there is (secretariat).',
    params: inProject,
    body: z.object({ kind: z.enum(kinds), language }),
    response: z.object({ id: documentId }),
  }),
  getGuides: route({
    method: 'get',
    path: '/api/documents/:documentId/guides',
    summary: 'What the template of a text asks of its clauses, and how long it may be.',
    params: inDocument,
    response: guidesView,
  }),
  setGuide: route({
    method: 'put',
    path: '/api/documents/:documentId/guides/:clauseId',
    summary:
      'Set prompt, lock and requirement of a clause; nothing of the three takes the guide away (secretariat).',
    params: inDocument.extend({ clauseId }),
    body: z.object({ prompt: prose(guideLimits.prompt), isLocked: z.boolean(), isRequired: z.boolean() }),
    response: guidesView,
  }),
  setPageLimit: route({
    method: 'put',
    path: '/api/documents/:documentId/page-limit',
    summary: 'Set at most how many pages the text has, without annexes; null for no limit (secretariat).',
    params: inDocument,
    body: z.object({ pages: z.number().int().min(1).max(guideLimits.pages).nullable() }),
    response: guidesView,
  }),
};

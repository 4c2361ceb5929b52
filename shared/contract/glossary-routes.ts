/** The words a project has agreed on (TX-5, TX-6). The table itself goes out below `/api/projects/:projectId/glossary.csv`. */
import { z } from 'zod';
import { glossaryLanguages, glossaryLimits, wordingSeparator } from '../domain/glossary.ts';
import { done, glossaryEntryId, inProject, instant, line, pageOf, pageQuery, prose } from './fields.ts';
import { route } from './route.ts';

const language = z.enum(glossaryLanguages);
const termLine = line(glossaryLimits.term);
const wording = termLine.refine((words) => !wordingSeparator.test(words), 'Write each wording by itself.');

export const glossaryTerm = z.object({
  language,
  term: termLine,
  definition: prose(glossaryLimits.definition).default(''),
  source: prose(glossaryLimits.source).default(''),
  discouraged: z.array(wording).max(glossaryLimits.discouraged).default([]),
  equivalents: z.partialRecord(language, termLine).default({}),
  note: prose(glossaryLimits.note).default(''),
});

export const glossaryEntryView = glossaryTerm.extend({
  id: glossaryEntryId,
  revision: z.number().int(),
  changedAt: instant,
  changedByName: z.string(),
});
export type GlossaryEntryView = z.infer<typeof glossaryEntryView>;

/** A row that did not enter: its number in a spreadsheet, and why as template with params. */
export const rowProblemView = z.object({
  row: z.number().int(),
  term: z.string(),
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type RowProblemView = z.infer<typeof rowProblemView>;

const inEntry = inProject.extend({ entryId: glossaryEntryId });

export const glossaryRoutes = {
  listGlossary: route({
    method: 'get',
    path: '/api/projects/:projectId/glossary',
    summary: 'The terms of a project by alphabet.',
    params: inProject,
    query: pageQuery,
    response: pageOf(glossaryEntryView),
  }),
  addGlossaryEntry: route({
    method: 'post',
    path: '/api/projects/:projectId/glossary',
    summary: 'Add a term (secretariat, drafter).',
    params: inProject,
    body: glossaryTerm,
    response: glossaryEntryView,
  }),
  changeGlossaryEntry: route({
    method: 'put',
    path: '/api/projects/:projectId/glossary/:entryId',
    summary: 'Write a term anew; 412 when somebody changed it since `revision` (secretariat, drafter).',
    params: inEntry,
    body: glossaryTerm.extend({ revision: z.number().int() }),
    response: glossaryEntryView,
  }),
  removeGlossaryEntry: route({
    method: 'delete',
    path: '/api/projects/:projectId/glossary/:entryId',
    summary: 'Remove a term (secretariat, drafter).',
    params: inEntry,
    response: done,
  }),
  importGlossary: route({
    method: 'post',
    path: '/api/projects/:projectId/glossary/import',
    summary: 'Take in a table (CSV); good rows enter, the others are listed (secretariat, drafter).',
    params: inProject,
    body: z.object({ csv: z.string() }),
    response: z.object({ added: z.number().int(), problems: z.array(rowProblemView) }),
  }),
  addStarterTerms: route({
    method: 'post',
    path: '/api/projects/:projectId/glossary/starter',
    summary:
      'Add the terms of border management and migration that Concord brings along (secretariat, drafter).',
    params: inProject,
    response: z.object({ added: z.number().int() }),
  }),
};

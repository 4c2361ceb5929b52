import { z } from 'zod';
import { textContent } from '../content/parse-content.ts';
import { stages } from '../domain/stages.ts';
import { actorView, documentView } from './document-views.ts';
import { digest, documentId, instant, line, pageOf, pageQuery, prose } from './fields.ts';
import { numberFormat, numberingData } from './numbering-fields.ts';
import { route } from './route.ts';

const inDocument = z.object({ documentId });
const versionNumber = z.coerce.number().int().min(1).max(100_000);

export const versionView = z.object({
  number: z.number().int(),
  name: z.string(),
  note: z.string(),
  reason: z.enum([
    'manual',
    'round',
    'validation',
    'endorsement',
    'clearance',
    'before-restore',
    'publication',
  ]),
  stage: z.enum(stages),
  edition: z.number().int(),
  digest,
  at: instant,
  by: actorView,
  numbering: numberFormat.exactOptional(),
  keptFrom: z.number().int().exactOptional(),
  /** Of a translation: the circulated version of its original whose numbers it keeps. */
  keptOf: z.object({ documentId, version: z.number().int() }).exactOptional(),
});
export type VersionView = z.infer<typeof versionView>;

export const versionRoutes = {
  listVersions: route({
    method: 'get',
    path: '/api/documents/:documentId/versions',
    summary: 'Frozen versions, newest first.',
    params: inDocument,
    query: pageQuery,
    response: pageOf(versionView),
  }),
  cutVersion: route({
    method: 'post',
    path: '/api/documents/:documentId/versions',
    summary: 'Freeze the text as a numbered version.',
    params: inDocument,
    body: z.object({ name: line(200), note: prose(2000).default('') }),
    response: versionView,
  }),
  getVersion: route({
    method: 'get',
    path: '/api/documents/:documentId/versions/:number',
    summary: 'One version with its content; `number` is `current` for the live text.',
    params: inDocument.extend({ number: z.union([versionNumber, z.literal('current')]) }),
    response: z.object({
      version: versionView.nullable(),
      content: textContent,
      numbering: numberingData,
    }),
  }),
  restoreVersion: route({
    method: 'post',
    path: '/api/documents/:documentId/versions/:number/restore',
    summary: 'Bring an earlier version back as a forward change; the present text is frozen first.',
    params: inDocument.extend({ number: versionNumber }),
    response: documentView,
  }),
};

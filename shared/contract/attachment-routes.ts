import { z } from 'zod';
import { actorView } from './document-views.ts';
import {
  attachmentId,
  digest,
  documentId,
  done,
  instant,
  pageOf,
  pageQuery,
  personId,
  prose,
  role,
} from './fields.ts';
import { route } from './route.ts';
import { uploadRoute } from './upload-route.ts';

const inDocument = z.object({ documentId });
const inAttachment = inDocument.extend({ attachmentId });
const description = prose(2000);

export const attachmentView = z.object({
  id: attachmentId,
  name: z.string(),
  contentType: z.string(),
  /** Bytes. */
  size: z.number().int(),
  digest,
  description: z.string(),
  isConfidential: z.boolean(),
  at: instant,
  by: actorView,
  /** Whether the person who asks may change and remove it. */
  mayChange: z.boolean(),
});
export type AttachmentView = z.infer<typeof attachmentView>;

export const downloadView = z.object({
  id: z.string(),
  at: instant,
  personId,
  name: z.string(),
  role: role.nullable(),
  delegationName: z.string().nullable(),
});
export type DownloadView = z.infer<typeof downloadView>;

export const attachmentRoutes = {
  listAttachments: route({
    method: 'get',
    path: '/api/documents/:documentId/attachments',
    summary: 'Files beside the text, in the order in which they came, and how large one may be.',
    params: inDocument,
    response: z.object({ items: z.array(attachmentView), limitBytes: z.number().int() }),
  }),
  changeAttachment: route({
    method: 'patch',
    path: '/api/documents/:documentId/attachments/:attachmentId',
    summary: 'Change the description or the mark of confidentiality.',
    params: inAttachment,
    body: z.object({ description, isConfidential: z.boolean() }),
    response: attachmentView,
  }),
  removeAttachment: route({
    method: 'delete',
    path: '/api/documents/:documentId/attachments/:attachmentId',
    summary: 'Remove a file; the ledger keeps that it was there.',
    params: inAttachment,
    response: done,
  }),
  listDownloads: route({
    method: 'get',
    path: '/api/documents/:documentId/attachments/:attachmentId/downloads',
    summary: 'Who downloaded the file and when, the last one first.',
    params: inAttachment,
    query: pageQuery,
    response: pageOf(downloadView),
  }),
} as const;

/** The one request that is not JSON: `multipart/form-data` with one `file`. */
export const addAttachment = uploadRoute({
  path: '/api/documents/:documentId/attachments',
  summary: 'Put a file beside the text.',
  params: inDocument,
  fields: z.object({
    description: description.default(''),
    isConfidential: z.enum(['true', 'false']).default('false'),
  }),
  response: attachmentView,
});

/** Answers to GET with the file itself, always as a download. */
export const attachmentFile = {
  path: '/api/documents/:documentId/attachments/:attachmentId/file',
  params: inAttachment,
} as const;

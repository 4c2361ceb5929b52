import { z } from 'zod';
import { refusalMessages } from '../domain/refusal.ts';
import type { RefusalCode } from '../domain/refusal.ts';

const codes = Object.keys(refusalMessages) as [RefusalCode, ...RefusalCode[]];
const code = z.enum(codes);
const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** A refusal inside a response (why a command is not possible now). */
export const refusalView = z.object({ code, params, field: z.string().optional() });

/** RFC 9457 problem+json. `code` and `params` are the refusal; `fields` tells what is wrong with which input. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  code: z.union([code, z.literal('internal')]),
  params,
  fields: z.array(z.object({ path: z.string(), message: z.string() })),
});
export type Problem = z.infer<typeof problem>;

/** AC-2: the one table from refusal to HTTP status; what is not listed is 409. */
export const statusOf: Readonly<Partial<Record<RefusalCode, number>>> = {
  'not-signed-in': 401,
  'not-found': 404,
  'unknown-version': 404,
  'unknown-contribution': 404,
  'unknown-merge-notice': 404,
  'unknown-agenda-item': 404,
  'not-allowed': 403,
  'own-draft': 403,
  'not-the-author': 403,
  'reauthentication-failed': 403,
  'code-used': 403,
  'foreign-origin': 403,
  stale: 412,
  'invalid-input': 422,
  'reason-missing': 422,
  'clause-missing': 422,
  'duplicate-missing': 422,
  'duplicate-of-itself': 422,
  'evidence-missing': 422,
  'deadline-passed': 422,
  'deadline-not-later': 422,
  'deadline-too-short': 422,
  'no-delegations': 422,
  'unknown-delegation': 422,
  'quorum-impossible': 422,
  'discouraged-itself': 422,
  'not-a-glossary': 422,
  'file-missing': 422,
  'file-empty': 422,
  'image-type-refused': 422,
  'image-broken': 422,
  'image-too-large': 422,
  'images-full': 409,
  'file-type-refused': 422,
  'file-not-its-name': 422,
  'file-too-large': 413,
  'too-large': 413,
  'too-many': 429,
  'link-expired': 410,
  'storage-failing': 503,
};

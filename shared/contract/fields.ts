/** Building blocks of requests and responses. Ids get their brand here, at the door. */
import { z } from 'zod';
import type {
  AgendaItemId,
  AmendmentId,
  AttachmentId,
  ClauseId,
  CommentId,
  DelegationId,
  DocumentId,
  GlossaryEntryId,
  PersonId,
  ProjectId,
  RoundId,
  ThreadId,
} from '../domain/ids.ts';
import { refusalMessages } from '../domain/refusal.ts';
import { roles } from '../domain/roles.ts';

const idPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** The one place where a checked string becomes a branded id. */
function idField<T extends string>(): z.ZodType<T, string> {
  return z.string().regex(idPattern, 'This is not an id.') as unknown as z.ZodType<T, string>;
}

export const projectId = idField<ProjectId>();
export const delegationId = idField<DelegationId>();
export const personId = idField<PersonId>();
export const documentId = idField<DocumentId>();
export const clauseId = idField<ClauseId>();
export const threadId = idField<ThreadId>();
export const commentId = idField<CommentId>();
export const amendmentId = idField<AmendmentId>();
export const roundId = idField<RoundId>();
export const agendaItemId = idField<AgendaItemId>();
export const attachmentId = idField<AttachmentId>();
export const glossaryEntryId = idField<GlossaryEntryId>();

/** ISO 8601 in UTC. */
export const instant = z.iso.datetime();
export const digest = z.string().regex(/^[0-9a-f]{64}$/);

export const role = z.enum(roles);
/** The params of a route below a project. */
export const inProject = z.object({ projectId });
/** The answer where there is nothing to tell. */
export const done = z.object({ ok: z.literal(true) });

/** Half of a surrogate pair has no UTF-8 and so no hash: an event with it in a name could never be verified (LE-1). */
const storable = z.string().refine((text) => !/\p{Surrogate}/u.test(text), refusalMessages['invalid-input']);

/** A line of text a person types: trimmed, 1 to `max` characters. */
export function line(max: number) {
  return storable.trim().min(1, 'Fill this in.').max(max, `At most ${max} characters.`);
}
/** A longer text a person types; may be empty. */
export function prose(max = 20_000) {
  return storable.trim().max(max, `At most ${max} characters.`);
}
/** A longer text that must not be empty. */
export function requiredProse(max = 20_000) {
  return prose(max).min(1, 'Fill this in.');
}
export const email = z.email('This is not an e-mail address.').max(254).toLowerCase();
/** IANA time zone, e.g. Africa/Nairobi. */
export const timeZone = z.string().max(64).refine(isTimeZone, 'This is not a time zone.');

/** Making a formatter takes a thousand times as long, and every stored project is checked whenever it is read. */
const canonicalZones: ReadonlySet<string> = new Set(Intl.supportedValuesOf('timeZone'));

function isTimeZone(value: string): boolean {
  if (canonicalZones.has(value)) return true;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

export const pageQuery = z.object({
  after: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

/** One page of a list; `next` goes into `after` of the following request, null at the end. */
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), next: z.string().nullable() });
}

import { z } from 'zod';
import { directions } from '../../../shared/content/direction.ts';
import { documentId, instant } from '../../../shared/contract/fields.ts';
import { mergeFates } from '../../../shared/contract/merge-routes.ts';
import type { RecordType } from '../../ports/records.ts';

const run = z.object({
  client: z.number(),
  clock: z.number(),
  length: z.number(),
  at: z.number(),
  isShown: z.boolean(),
});

/** Where words stood that are gone, and where they would go now. */
const place = z.object({
  id: z.string(),
  clauseId: z.string(),
  fate: z.enum(mergeFates),
  joinedInto: z.string().nullable(),
  before: z.array(z.string()),
  after: z.array(z.string()),
  kind: z.string(),
  level: z.number(),
  dir: z.enum(directions).nullable().default(null),
  words: z.string(),
  /** Where the references in the words lead, as in a `Grave`. */
  targets: z.array(z.string()).default([]),
  /** Who deleted it. */
  by: z.string(),
});
export type GravePlace = z.output<typeof place>;

const grave = place.extend({ runs: z.array(run) });
export type KeptGrave = z.output<typeof grave>;

const graveRecord = z.object({ id: z.string(), documentId, at: instant, graves: z.array(grave) });
export type GraveRecord = z.output<typeof graveRecord>;

/** What one change deleted, a hundred graves at most; kept so that words which come an hour later find their place. */
export const graveType: RecordType<GraveRecord> = {
  name: 'merge-graves',
  schema: graveRecord,
  indexed: ['documentId', 'at'],
  unique: [],
};

/** Written one after the other; `text` is as long as `length`, or empty for what shows nothing. */
const piece = z.object({
  client: z.number(),
  clock: z.number(),
  length: z.number(),
  text: z.string(),
  /** As in a `HiddenItem`. */
  target: z.string().nullable().default(null),
});
export type Piece = z.output<typeof piece>;

const insertion = z.object({
  /** Offset in the words of the place. */
  at: z.number(),
  pieces: z.array(piece),
});
export type Insertion = z.output<typeof insertion>;

export const noticeStates = ['open', 'putting-back', 'put-back', 'dismissed'] as const;

const noticeRecord = z.object({
  id: z.string(),
  documentId,
  /** Null when nobody remembers. */
  authorId: z.string().nullable(),
  at: instant,
  /** Null when nothing is known of the place. */
  place: place.nullable(),
  insertions: z.array(insertion),
  state: z.enum(noticeStates),
  settledBy: z.string().nullable(),
  settledAt: instant.nullable(),
});
export type NoticeRecord = z.output<typeof noticeRecord>;

/** A merge notice: what one person wrote into one deleted clause. */
export const noticeType: RecordType<NoticeRecord> = {
  name: 'merge-notices',
  schema: noticeRecord,
  indexed: ['documentId', 'at', 'state'],
  unique: [],
};

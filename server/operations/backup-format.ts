/**
 * A backup is a folder: `ledgers.jsonl`, `texts.jsonl`, `records/{type}.jsonl` with one JSON object per line, files under
 * `files/` by their hash, and `manifest.json`, written last. Without the manifest there is no backup. docs/OPERATIONS.md
 * describes it; a change of what a line holds raises `backupVersion`.
 */
import { z } from 'zod';

export const backupVersion = 1;
export const manifestName = 'manifest.json';
export const ledgersName = 'ledgers.jsonl';
export const textsName = 'texts.jsonl';
export const recordsFolder = 'records';
export const filesFolder = 'files';
export const secretName = 'session-secret';

const whole = z.number().int().min(0);

export const partSchema = z.object({
  /** Path in the folder, with `/`. */
  name: z.string().regex(/^(?:records\/)?[a-z][A-Za-z0-9-]*(?:\.jsonl)?$/),
  lines: whole,
  bytes: whole,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const manifestSchema = z.object({
  kind: z.literal('concord-backup'),
  version: z.number().int(),
  store: z.enum(['sqlite', 'mongo']),
  storeFormat: z.number().int(),
  /** Everything acknowledged before it is in the backup. */
  startedAt: z.string(),
  finishedAt: z.string(),
  counts: z.object({ documents: whole, events: whole, texts: whole, records: whole, files: whole }),
  parts: z.array(partSchema),
});

export const ledgerLine = z.object({
  position: whole,
  stream: z.string(),
  firstSeq: whole,
  lastSeq: whole,
  events: z.string(),
});
const textHead = z.object({
  document: z.string(),
  schemaVersion: whole,
  snapshotSeq: whole,
  /** Base64; null when the text was never compacted. */
  snapshot: z.base64().nullable(),
  /** Who wrote the snapshot, base64; null where nobody recorded it. */
  authorship: z.base64().nullable(),
});
const textUpdate = z.object({ seq: whole, at: z.string(), by: z.string(), update: z.base64() });
/** A text, followed by the updates behind its snapshot. */
export const textLine = z.union([textHead, textUpdate]);
export const recordLine = z.object({ id: z.string(), revision: whole, body: z.string() });

export type BackupPart = z.output<typeof partSchema>;
export type Manifest = z.output<typeof manifestSchema>;
export type BackupCounts = Manifest['counts'];

/** What is wrong with a backup or with where it should go, in a sentence for whoever runs it. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

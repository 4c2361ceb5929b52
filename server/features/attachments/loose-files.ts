/**
 * The bytes of an attachment and its event are two steps in two stores. Before the first of them what may be left behind is
 * noted, and the note is crossed out behind the last one; after a crash between them the note leads to bytes that nobody could
 * reach any more.
 */
import { z } from 'zod';
import { attachmentId, digest, documentId } from '../../../shared/contract/fields.ts';
import { presentAttachment } from '../../../shared/domain/decide-attachment.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import type { RecordType } from '../../ports/records.ts';

const looseFile = z.object({
  /** The attachment's. */
  id: attachmentId,
  documentId,
  file: digest,
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type LooseFile = z.output<typeof looseFile>;

export const looseFileType: RecordType<LooseFile> = {
  name: 'loose-files',
  schema: looseFile,
  indexed: ['at'],
  unique: [],
};

/** Longer than anybody takes from one step to the next, an instance that was paused too. */
const looseForMs = 24 * 60 * 60_000;
const batch = 100;

/** Removes the bytes of notes that are a day old and lead to no attachment. */
export async function forgetLooseFiles(
  { records, files, store, clock }: Pick<DocumentContext, 'records' | 'files' | 'store' | 'clock'>,
  signal: AbortSignal,
): Promise<void> {
  const notes = records.of(looseFileType);
  const where = { at: { before: clock.now() - looseForMs } };
  while (!signal.aborted) {
    const { items } = await notes.list({ where, limit: batch });
    for (const { value } of items) {
      const state = await store.load(value.documentId);
      const isThere = state !== undefined && presentAttachment(state, value.id) !== undefined;
      if (!isThere) await files.remove(value.file);
      await notes.remove(value.id);
    }
    if (items.length < batch) return;
  }
}

import { bytesToHex } from '@noble/hashes/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import { attachmentType } from '../../../shared/domain/attachment-types.ts';
import {
  attachmentLimits,
  presentAttachment,
  presentAttachments,
} from '../../../shared/domain/decide-attachment.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { safeFileName } from '../../../shared/domain/safe-file-name.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { withState } from '../../documents/open-document.ts';
import type { HandedInFile } from '../../ports/api.ts';
import type { AttachmentContext } from './attachment-context.ts';
import { presentOne } from './present-attachment.ts';
import type { LooseFile } from './loose-files.ts';
import { wholeFile } from './stored-file.ts';

export type NewAttachment = {
  readonly file: HandedInFile;
  readonly description: string;
  readonly isConfidential: boolean;
};

/**
 * The file is stored before the event that names it. When the event does not come about the file goes again: at once when it
 * was refused, after a failure or a crash with the notes of `loose-files.ts`.
 */
export async function addAttachment(
  context: AttachmentContext,
  opened: OpenedDocument,
  { file, description, isConfidential }: NewAttachment,
): Promise<Result<AttachmentView>> {
  const sound = await checked(context, opened, file);
  if (!sound.ok) return sound;
  const attachmentId: AttachmentId = asId(context.ids.next());
  const { whole, hash } = wholeFile(attachmentId, file.bytes);
  const size = file.bytes.byteLength;
  const facts = { ...sound.value, size, digest: bytesToHex(sha256(file.bytes)), file: hash };
  const documentId = opened.state.id;
  const note = { id: attachmentId, documentId, file: hash, at: context.clock.now() };
  await context.looseFiles.insert(note);
  const added = await unlessRefused(context, note, async () => {
    await context.files.put(whole);
    return changeDocument(context, {
      documentId,
      actor: opened.actor,
      settings: opened.project.settings,
      command: { type: 'attach', attachmentId, ...facts, description, isConfidential },
      seenSeq: null,
    });
  });
  if (!added.ok) return added;
  const attachment = presentAttachment(added.value, attachmentId);
  if (attachment === undefined) throw new Error('A file was attached and is not there.');
  return ok(presentOne(withState(opened, added.value), attachment));
}

async function checked(
  { findFileType }: AttachmentContext,
  { state }: OpenedDocument,
  { name: given, bytes }: HandedInFile,
): Promise<Result<{ readonly name: string; readonly contentType: string }>> {
  const limit = attachmentLimits.perDocument;
  if (presentAttachments(state).length >= limit) return refuse('attachments-full', { limit });
  if (bytes.byteLength === 0) return refuse('file-empty', {}, 'file');
  const name = safeFileName(given);
  const type = attachmentType(name, await findFileType(bytes));
  return type.ok ? ok({ name, contentType: type.value }) : type;
}

/** Work that fails may have come about all the same: then the note stays, and a day later the ledger has the word. */
async function unlessRefused<T>(
  { files, looseFiles, onFault }: AttachmentContext,
  { id, file }: LooseFile,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const outcome = await work();
  try {
    if (!outcome.ok) await files.remove(file);
    await looseFiles.remove(id);
  } catch (error) {
    onFault(error, 'tidying up behind an attachment');
  }
  return outcome;
}

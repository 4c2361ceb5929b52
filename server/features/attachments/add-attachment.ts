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
import { storeFile } from './stored-file.ts';

export type NewAttachment = {
  readonly file: HandedInFile;
  readonly description: string;
  readonly isConfidential: boolean;
};

/** The file is stored before the event that names it; when the event does not come about, the file goes again. */
export async function addAttachment(
  context: AttachmentContext,
  opened: OpenedDocument,
  { file, description, isConfidential }: NewAttachment,
): Promise<Result<AttachmentView>> {
  const sound = await checked(context, opened, file);
  if (!sound.ok) return sound;
  const attachmentId: AttachmentId = asId(context.ids.next());
  const stored = await storeFile(context.files, attachmentId, file.bytes);
  const size = file.bytes.byteLength;
  const facts = { ...sound.value, size, digest: bytesToHex(sha256(file.bytes)), file: stored };
  const added = await unlessLost(context, stored, () =>
    changeDocument(context, {
      documentId: opened.state.id,
      actor: opened.actor,
      settings: opened.project.settings,
      command: { type: 'attach', attachmentId, ...facts, description, isConfidential },
      seenSeq: null,
    }),
  );
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

async function unlessLost<T>(
  { files, onFault }: AttachmentContext,
  stored: string,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  const forget = () =>
    files
      .remove(stored)
      .catch((error: unknown) => onFault(error, 'removing the file of a refused attachment'));
  try {
    const outcome = await work();
    if (!outcome.ok) await forget();
    return outcome;
  } catch (error) {
    await forget();
    throw error;
  }
}

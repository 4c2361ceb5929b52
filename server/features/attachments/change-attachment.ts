import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { changeDocument } from '../../documents/change-document.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { withState } from '../../documents/open-document.ts';
import type { AttachmentContext } from './attachment-context.ts';
import { presentOne, seenAttachment } from './present-attachment.ts';

export type AttachmentChange = {
  readonly attachmentId: AttachmentId;
  readonly description: string;
  readonly isConfidential: boolean;
};

export async function changeAttachment(
  context: AttachmentContext,
  opened: OpenedDocument,
  change: AttachmentChange,
): Promise<Result<AttachmentView>> {
  const seen = seenAttachment(opened, change.attachmentId);
  if (!seen.ok) return seen;
  const changed = await changeDocument(context, {
    documentId: opened.state.id,
    actor: opened.actor,
    settings: opened.project.settings,
    command: { type: 'change-attachment', ...change },
    seenSeq: null,
  });
  if (!changed.ok) return changed;
  const now = withState(opened, changed.value);
  const attachment = seenAttachment(now, change.attachmentId);
  return attachment.ok ? ok(presentOne(now, attachment.value)) : attachment;
}

/** The bytes go once the ledger says so; what a crash or a failing storage leaves then goes with the notes of `loose-files.ts`. */
export async function removeAttachment(
  context: AttachmentContext,
  opened: OpenedDocument,
  attachmentId: AttachmentId,
): Promise<Result<{ ok: true }>> {
  const seen = seenAttachment(opened, attachmentId);
  if (!seen.ok) return seen;
  const { file } = seen.value;
  const documentId = opened.state.id;
  await context.looseFiles.insert({ id: attachmentId, documentId, file, at: context.clock.now() });
  const changed = await changeDocument(context, {
    documentId,
    actor: opened.actor,
    settings: opened.project.settings,
    command: { type: 'remove-attachment', attachmentId },
    seenSeq: null,
  });
  if (!changed.ok) return changed;
  try {
    await context.files.remove(file);
    await context.looseFiles.remove(attachmentId);
  } catch (error) {
    context.onFault(error, 'removing the file of an attachment');
  }
  return ok({ ok: true });
}

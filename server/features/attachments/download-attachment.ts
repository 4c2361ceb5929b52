import type { DownloadView } from '../../../shared/contract/attachment-routes.ts';
import { eventActorOf } from '../../../shared/domain/actor.ts';
import type { AttachmentId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { nowOf } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import type { FileAnswer } from '../../ports/api.ts';
import type { AttachmentContext } from './attachment-context.ts';
import { seenAttachment } from './present-attachment.ts';
import { findFile } from './stored-file.ts';

/** The file as a download, entered in the log before it is given out. */
export async function downloadAttachment(
  context: AttachmentContext,
  opened: OpenedDocument,
  attachmentId: AttachmentId,
): Promise<Result<FileAnswer>> {
  const seen = seenAttachment(opened, attachmentId);
  if (!seen.ok) return seen;
  const { name, contentType, file } = seen.value;
  const bytes = await findFile(context.files, attachmentId, file);
  if (bytes === undefined) return refuse('not-found');
  await enter(context, opened, attachmentId);
  return ok({ bytes, contentType, fileName: name, caching: 'never' });
}

async function enter(
  context: AttachmentContext,
  { state, actor }: OpenedDocument,
  attachmentId: AttachmentId,
): Promise<void> {
  const who = eventActorOf(actor);
  if (who.kind !== 'person') throw new Error('Only people download.');
  const { personId, name, role, delegationName } = who;
  await context.downloads.insert({
    id: context.ids.next(),
    documentId: state.id,
    attachmentId,
    at: nowOf(context),
    personId,
    name,
    role,
    delegationName,
  });
}

type Page = { readonly limit: number; readonly after?: string | undefined };

/** The last first; also of a file that was removed, but of none that this document never had. */
export async function listDownloads(
  { downloads }: AttachmentContext,
  { state }: OpenedDocument,
  { attachmentId, limit, after }: Page & { readonly attachmentId: AttachmentId },
): Promise<Result<{ items: DownloadView[]; next: string | null }>> {
  if (!state.attachments.has(attachmentId)) return refuse('not-found');
  const found = await downloads.list({
    where: { attachmentId: { equals: attachmentId } },
    order: { field: 'at', direction: 'descending' },
    limit,
    ...(after === undefined ? {} : { after }),
  });
  return ok({ items: found.items.map(({ value }) => value), next: found.next });
}

import { z } from 'zod';
import {
  addAttachment as addRoute,
  attachmentFile,
  attachmentRoutes,
} from '../../../shared/contract/attachment-routes.ts';
import { ok } from '../../../shared/domain/refusal.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import type { Api } from '../../ports/api.ts';
import { addAttachment } from './add-attachment.ts';
import type { AttachmentContext } from './attachment-context.ts';
import { changeAttachment, removeAttachment } from './change-attachment.ts';
import { downloadAttachment, listDownloads } from './download-attachment.ts';
import { downloadType } from './download-records.ts';
import { looseFileType } from './loose-files.ts';
import { presentOne, seenAttachments } from './present-attachment.ts';

export function mountAttachments(api: Api, documents: DocumentContext): void {
  const { records } = documents;
  const context: AttachmentContext = {
    ...documents,
    downloads: records.of(downloadType),
    looseFiles: records.of(looseFileType),
  };
  mountFiles(api, context);
  mountCare(api, context);
}

function mountFiles(api: Api, context: AttachmentContext): void {
  api.mount({
    route: attachmentRoutes.listAttachments,
    access: mayInDocument(context, 'text.read'),
    handle: async ({ granted }) =>
      ok({
        items: seenAttachments(granted).map((each) => presentOne(granted, each)),
        limitBytes: context.attachmentBytes,
      }),
  });
  api.mountUpload({
    route: addRoute,
    limitBytes: context.attachmentBytes,
    access: mayInDocument(context, 'attachment.add'),
    handle: ({ granted, file, fields: { description, isConfidential } }) =>
      addAttachment(context, granted, { file, description, isConfidential: isConfidential === 'true' }),
  });
  api.mountFile({
    ...attachmentFile,
    query: z.object({}),
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params }) => downloadAttachment(context, granted, params.attachmentId),
  });
}

function mountCare(api: Api, context: AttachmentContext): void {
  api.mount({
    route: attachmentRoutes.changeAttachment,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params: { attachmentId }, body }) =>
      changeAttachment(context, granted, { attachmentId, ...body }),
  });
  api.mount({
    route: attachmentRoutes.removeAttachment,
    access: mayInDocument(context, 'text.read'),
    handle: ({ granted, params }) => removeAttachment(context, granted, params.attachmentId),
  });
  api.mount({
    route: attachmentRoutes.listDownloads,
    access: mayInDocument(context, 'attachment.read-downloads'),
    handle: ({ granted, params: { attachmentId }, query }) =>
      listDownloads(context, granted, { attachmentId, ...query }),
  });
}

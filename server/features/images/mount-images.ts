import { z } from 'zod';
import { addImage as addRoute, imageFile } from '../../../shared/contract/image-routes.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import { imageContentTypes, imageLimits } from '../../../shared/domain/text-images.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { mayInDocument } from '../../documents/open-document.ts';
import { findImage } from '../../documents/text-images.ts';
import type { Api } from '../../ports/api.ts';
import { addImage } from './add-image.ts';

export function mountImages(api: Api, context: DocumentContext): void {
  api.mountUpload({
    route: addRoute,
    limitBytes: imageLimits.bytes,
    access: mayInDocument(context, 'text.edit'),
    handle: ({ granted, file }) => addImage(context, granted, file),
  });
  api.mountFile({
    ...imageFile,
    query: z.object({}),
    access: mayInDocument(context, 'text.read'),
    handle: async ({ params: { documentId, file } }) => {
      const found = await findImage(context, documentId, file);
      if (found === undefined) return refuse('not-found');
      const contentType = imageContentTypes[found.image.format];
      return ok({ bytes: found.bytes, contentType, fileName: null, caching: 'checked' });
    },
  });
}

import { z } from 'zod';
import { imageFormats } from '../domain/text-images.ts';
import { digest, documentId } from './fields.ts';
import { uploadRoute } from './upload-route.ts';

const inDocument = z.object({ documentId });

export const imageView = z.object({
  /** The hash of the bytes: what the text names it by. */
  file: digest,
  format: z.enum(imageFormats),
  /** Pixels. */
  width: z.number().int(),
  height: z.number().int(),
  /** Bytes. */
  size: z.number().int(),
});
export type ImageView = z.infer<typeof imageView>;

/** For who may write the text. The same image a second time is the one that is there. */
export const addImage = uploadRoute({
  path: '/api/documents/:documentId/images',
  summary: 'Hand in an image for the text: PNG, JPEG, GIF or WebP.',
  params: inDocument,
  fields: z.object({}),
  response: imageView,
});

/** Answers to GET with the image itself, for who may read the text. */
export const imageFile = {
  path: '/api/documents/:documentId/images/:file',
  params: inDocument.extend({ file: digest }),
} as const;

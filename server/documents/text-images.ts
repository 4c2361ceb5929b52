/**
 * The images of texts. Their bytes lie in the files under their own hash and stay for ever, as versions name them; a record
 * says that a document has one, so that a hash alone opens nothing.
 */
import { z } from 'zod';
import { filesIn } from '../../shared/content/images-in.ts';
import type { TextContent } from '../../shared/content/text-content.ts';
import { imageView } from '../../shared/contract/image-routes.ts';
import type { ImageView } from '../../shared/contract/image-routes.ts';
import { documentId, instant, personId } from '../../shared/contract/fields.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Files } from '../ports/files.ts';
import type { Collection, Records, RecordType } from '../ports/records.ts';

const textImage = imageView.extend({
  /** Made of document and hash, so that no document has an image twice. */
  id: z.string(),
  documentId,
  at: instant,
  /** Null where it came with a text that another one began with. */
  by: personId.nullable(),
});
export type TextImage = z.output<typeof textImage>;

export const textImageType: RecordType<TextImage> = {
  name: 'text-images',
  schema: textImage,
  indexed: ['documentId'],
  unique: [],
};

export function textImagesOf(records: Records): Collection<TextImage> {
  return records.of(textImageType);
}

export function textImageId(document: DocumentId, file: string): string {
  return `${document}.${file}`;
}

export type StoredImage = { readonly image: ImageView; readonly bytes: Uint8Array };

/** Undefined where this document has no such image. */
export async function findImage(
  { records, files }: { readonly records: Records; readonly files: Files },
  document: DocumentId,
  file: string,
): Promise<StoredImage | undefined> {
  const known = await textImagesOf(records).get(textImageId(document, file));
  const bytes = known && (await files.get(file));
  return known && bytes && { image: known.value, bytes };
}

type Copying = { readonly from: DocumentId; readonly to: DocumentId; readonly at: string };

/** Gives the document that begins with this text the images in it; those the other one does not have stay missing. */
export async function copyImages(
  { records }: { readonly records: Records },
  content: TextContent,
  { from, to, at }: Copying,
): Promise<void> {
  const images = textImagesOf(records);
  for (const file of filesIn(content)) {
    const known = await images.get(textImageId(from, file));
    if (known === undefined) continue;
    await images.insert({ ...known.value, id: textImageId(to, file), documentId: to, at, by: null });
  }
}

import type { ImageView } from '../../../shared/contract/image-routes.ts';
import { ok, refuse } from '../../../shared/domain/refusal.ts';
import type { Result } from '../../../shared/domain/refusal.ts';
import { imageFacts, imageLimits } from '../../../shared/domain/text-images.ts';
import type { DocumentContext } from '../../documents/document-context.ts';
import { nowOf } from '../../documents/document-context.ts';
import type { OpenedDocument } from '../../documents/open-document.ts';
import { textImageId, textImagesOf } from '../../documents/text-images.ts';
import type { HandedInFile } from '../../ports/api.ts';

/** The bytes are stored before the record that lets anyone see them. */
export async function addImage(
  context: DocumentContext,
  { state, actor }: OpenedDocument,
  { bytes }: HandedInFile,
): Promise<Result<ImageView>> {
  const facts = imageFacts(bytes, await context.findFileType(bytes));
  if (!facts.ok) return facts;
  const images = textImagesOf(context.records);
  const limit = imageLimits.perDocument;
  if ((await images.count({ documentId: { equals: state.id } })) >= limit)
    return refuse('images-full', { limit });
  const file = await context.files.put(bytes);
  const image = { file, size: bytes.byteLength, ...facts.value };
  const by = actor.kind === 'person' ? actor.personId : null;
  const id = textImageId(state.id, file);
  // A duplicate is the same image handed in again.
  await images.insert({ ...image, id, documentId: state.id, at: nowOf(context), by });
  return ok(image);
}

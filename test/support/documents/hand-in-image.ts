import { addImage, imageView } from '../../../shared/contract/image-routes.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import type { ApiClient } from '../server/api-client.ts';

/** Hands in an image as a browser does. */
export function handInImage(
  client: ApiClient,
  documentId: DocumentId,
  bytes: Uint8Array<ArrayBuffer> | string,
): Promise<Response> {
  const form = new FormData();
  form.append('file', new Blob([bytes]), 'whatever.exe');
  return client.fetch(addImage.path.replace(':documentId', documentId), { method: 'POST', body: form });
}

export async function handedIn(client: ApiClient, documentId: DocumentId, bytes: Uint8Array<ArrayBuffer>) {
  const response = await handInImage(client, documentId, bytes);
  if (!response.ok) throw new Error(await response.text());
  return imageView.parse(await response.json());
}

export function imagePath(documentId: string, file: string): string {
  return `/api/documents/${documentId}/images/${file}`;
}

import { addAttachment, attachmentView } from '../../../shared/contract/attachment-routes.ts';
import { problem } from '../../../shared/contract/problem.ts';
import type { AttachmentId, DocumentId } from '../../../shared/domain/ids.ts';
import type { ApiClient } from '../server/api-client.ts';

export type TestFile = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> | string };
export const notes: TestFile = { name: 'notes.txt', bytes: 'Asked at both posts.' };

type Upload = {
  readonly documentId: DocumentId;
  readonly file: TestFile;
  readonly fields?: Readonly<Record<string, string>>;
};

/** Hands in a file as a browser does. */
export function attach(client: ApiClient, { documentId, file, fields = {} }: Upload): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([file.bytes]), file.name);
  return client.fetch(addAttachment.path.replace(':documentId', documentId), { method: 'POST', body: form });
}

export async function attached(client: ApiClient, upload: Upload) {
  const response = await attach(client, upload);
  if (!response.ok) throw new Error(await response.text());
  return attachmentView.parse(await response.json());
}

/** The status, and the refusal's code. */
export async function codeOf(response: Response) {
  const answer: unknown = await response.json();
  return { status: response.status, code: response.ok ? null : problem.parse(answer).code };
}

export function filePath(documentId: DocumentId, attachmentId: AttachmentId): string {
  return `/api/documents/${documentId}/attachments/${attachmentId}/file`;
}

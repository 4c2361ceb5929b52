import type { DocumentContext } from '../../documents/document-context.ts';
import type { Collection } from '../../ports/records.ts';
import type { DownloadRecord } from './download-records.ts';

export type AttachmentContext = DocumentContext & { readonly downloads: Collection<DownloadRecord> };

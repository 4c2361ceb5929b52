import type { DocumentContext } from '../../documents/document-context.ts';
import type { Collection } from '../../ports/records.ts';
import type { DownloadRecord } from './download-records.ts';
import type { LooseFile } from './loose-files.ts';

export type AttachmentContext = DocumentContext & {
  readonly downloads: Collection<DownloadRecord>;
  readonly looseFiles: Collection<LooseFile>;
};

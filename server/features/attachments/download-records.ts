import type { z } from 'zod';
import { downloadView } from '../../../shared/contract/attachment-routes.ts';
import { attachmentId, documentId } from '../../../shared/contract/fields.ts';
import type { RecordType } from '../../ports/records.ts';

const download = downloadView.extend({ documentId, attachmentId });
export type DownloadRecord = z.output<typeof download>;

/** Who took a file away, kept also when the file is removed. */
export const downloadType: RecordType<DownloadRecord> = {
  name: 'attachment-downloads',
  schema: download,
  indexed: ['attachmentId', 'at'],
  unique: [],
};

import type { DocumentView } from '../../../shared/contract/document-views.ts';

/** What every dialog of a lifecycle command gets. */
export type CommandDialogProps = { readonly document: DocumentView; readonly onClose: () => void };

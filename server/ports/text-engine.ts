import type { TextContent } from '../../shared/content/text-content.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';
import type { Result } from '../../shared/domain/refusal.ts';
import type { ClauseWriting } from './clause-writing.ts';
import type { TextEdit } from './live-text.ts';
import type { MergeReport } from './merge-report.ts';
import type { NewUpdate } from './update-log.ts';

export type OpenedText = {
  /** A Yjs V1 update; with the tail it is the whole text, everything appended before in it. */
  readonly snapshot: Uint8Array;
  /** The few updates after the snapshot, oldest first. */
  readonly tail: readonly Uint8Array[];
  readonly stateVector: Uint8Array;
};
export type ReceivedUpdate = NewUpdate;
export type StorageState = 'ok' | 'failing';
export type MergeListener = (document: DocumentId, report: MergeReport) => void;
/** `update` is durable; null when the text was as asked already. */
export type EditOutcome = { readonly update: Uint8Array | null };

/**
 * The live texts and their storage, away from the event loop that serves sockets. Calls for one document take effect
 * in the order they were made: what was appended before is in the answer, durable or not.
 */
export interface TextEngine {
  /** Seeds a new text, once; rejects when there is one. `by` made the document. */
  create(document: DocumentId, content: TextContent, by: string): Promise<void>;
  /** Undefined for an unknown document. */
  open(document: DocumentId): Promise<OpenedText | undefined>;
  /** Resolves when durable (RT-1). Tried again until the storage takes the updates, also after the engine itself failed; rejects when it is stopped before. */
  append(document: DocumentId, updates: readonly ReceivedUpdate[]): Promise<void>;
  /** Resolves when durable; rejects when the storage fails, and then nothing was changed, or when the engine does, and then it may have been. */
  edit(request: {
    readonly document: DocumentId;
    readonly edit: TextEdit;
    readonly by: string;
  }): Promise<Result<EditOutcome>>;
  /** The text without comment marks; always fits the schema, whatever an editor sent. */
  freeze(document: DocumentId): Promise<TextContent>;
  /** Who wrote and changed a clause, and when; undefined when it is not in the text. */
  writing(document: DocumentId, clauseId: string): Promise<ClauseWriting | undefined>;
  /** What a holder of `stateVector` lacks, as one update. */
  diff(document: DocumentId, stateVector: Uint8Array): Promise<Uint8Array>;
  /** Folds the stored tail into a snapshot; answers the whole text as one update. */
  compact(document: DocumentId): Promise<Uint8Array>;
  /** The room is empty: the text may leave the memory. */
  close(document: DocumentId): Promise<void>;
  /** Called at every change; answers the function that ends the subscription. */
  onStorage(listener: (state: StorageState) => void): () => void;
  /**
   * The engine failed and runs again: it has everything that was appended, and may have an edit that was not answered.
   * Answers the function that ends the subscription.
   */
  onRestart(listener: () => void): () => void;
  /**
   * Called when a change hid words of somebody (RT-7). The same may be told again; nothing told and not confirmed is
   * forgotten. Answers the function that ends the subscription.
   */
  onMerge(listener: MergeListener): () => void;
  /** What the report said is kept durably elsewhere. */
  confirmMerge(document: DocumentId, number: number): Promise<void>;
  /** Tries once more to store what is waiting, then ends. */
  stop(): Promise<void>;
}

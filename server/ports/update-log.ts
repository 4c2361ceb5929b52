import type { DocumentId } from '../../shared/domain/ids.ts';

export type StoredUpdate = {
  readonly seq: number;
  readonly update: Uint8Array;
  readonly at: string;
  readonly by: string;
};

export type LoadedText = {
  /** Merged Yjs V1 state up to and with `snapshotSeq`; null when never compacted. */
  readonly snapshot: Uint8Array | null;
  readonly snapshotSeq: number;
  /** Who wrote what is in the snapshot; null when it was never kept. The log does not look into it. */
  readonly authorship: Uint8Array | null;
  readonly schemaVersion: number;
  readonly tail: readonly StoredUpdate[];
};

/** Everything up to and with `upTo` as of one moment: the text, and who wrote it. */
export type Fold = {
  readonly upTo: number;
  readonly state: Uint8Array;
  readonly authorship: Uint8Array;
};

/** `at` is when it was made, where that is not now. */
export type NewUpdate = { readonly update: Uint8Array; readonly by: string; readonly at?: string };

export type DocumentUpdates = {
  readonly document: DocumentId;
  readonly updates: readonly NewUpdate[];
};

/** Yjs updates (V1 bytes) of the live texts. A resolved promise means durable (RT-1): fsynced, or acknowledged by a majority. */
export interface UpdateLog {
  /** Makes an empty text; rejects when it exists. */
  create(document: DocumentId, schemaVersion: number): Promise<void>;
  /** One durable group for many documents; answers the last seq of each. A text that another instance owns is missing from the answer. */
  append(group: readonly DocumentUpdates[]): Promise<ReadonlyMap<DocumentId, number>>;
  /** Undefined for an unknown document. */
  load(document: DocumentId): Promise<LoadedText | undefined>;
  /** Replaces the tail up to and with `upTo` by the fold, as a whole or not at all; concurrent appends stay in the tail. */
  compact(document: DocumentId, fold: Fold): Promise<void>;
  close(): Promise<void>;
}

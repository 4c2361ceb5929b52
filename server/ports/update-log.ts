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
  readonly schemaVersion: number;
  readonly tail: readonly StoredUpdate[];
};

export type DocumentUpdates = {
  readonly document: DocumentId;
  readonly updates: readonly { readonly update: Uint8Array; readonly by: string }[];
};

/** Yjs updates (V1 bytes) of the live texts. A resolved promise means durable (RT-1): fsynced, or acknowledged by a majority. */
export interface UpdateLog {
  /** Makes an empty text; rejects when it exists. */
  create(document: DocumentId, schemaVersion: number): Promise<void>;
  /** One durable group for many documents; answers the last seq of each. A text that another instance owns is missing from the answer. */
  append(group: readonly DocumentUpdates[]): Promise<ReadonlyMap<DocumentId, number>>;
  /** Undefined for an unknown document. */
  load(document: DocumentId): Promise<LoadedText | undefined>;
  /** Replaces the tail up to and with `upTo` by `state`; concurrent appends stay in the tail. */
  compact(document: DocumentId, upTo: number, state: Uint8Array): Promise<void>;
  close(): Promise<void>;
}

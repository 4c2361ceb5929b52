import type { LedgerEvent } from '../../shared/domain/events.ts';
import type { DocumentId } from '../../shared/domain/ids.ts';

export type AppendOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'conflict' };

/**
 * The ledgers of all documents (LE-1, LE-4). One append is one row holding its events under the unique key
 * (stream, first seq): atomic, and the key is the lock (LC-4). Rejects only when the storage fails.
 */
export interface EventLog {
  /** `events` are consecutive and start at `expectedSeq + 1`; `expectedSeq` is 0 for a new stream. */
  append(stream: DocumentId, expectedSeq: number, events: readonly LedgerEvent[]): Promise<AppendOutcome>;
  /** Events with `seq > after`, in order; empty for an unknown stream. */
  read(stream: DocumentId, after: number): Promise<readonly LedgerEvent[]>;
  /** Appends of all streams in an order that never changes, from `position` on (0 at first); for projections. */
  readAll(
    after: number,
    limit: number,
  ): Promise<readonly { readonly position: number; readonly events: readonly LedgerEvent[] }[]>;
}

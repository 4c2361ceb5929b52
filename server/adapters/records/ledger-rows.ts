import type { LedgerEvent } from '../../../shared/domain/events.ts';

/** Throws when `events` do not start right after `expectedSeq`, are not consecutive, or are none. */
export function requireConsecutive(expectedSeq: number, events: readonly LedgerEvent[]): void {
  if (events.length === 0 || events.some((event, index) => event.seq !== expectedSeq + index + 1))
    throw new RangeError('Events must be consecutive and start right after the expected sequence number.');
}

/** The events of one append, as they were written. */
export function parseEvents(json: string): readonly LedgerEvent[] {
  // What the ledger holds was checked before it was appended and is proved by its hashes (LE-1), so it is not parsed again.
  const events: readonly LedgerEvent[] = JSON.parse(json);
  return events;
}

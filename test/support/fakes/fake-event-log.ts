import type { EventLog } from '../../../server/ports/event-log.ts';
import { requireConsecutive } from '../../../server/adapters/records/ledger-rows.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import type { DocumentId } from '../../../shared/domain/ids.ts';
import { createFailureSwitch } from './failure-switch.ts';

type Row = { readonly stream: DocumentId; readonly events: readonly LedgerEvent[] };

export function createFakeEventLog(failure = createFailureSwitch()): EventLog {
  const rows: Row[] = [];
  const eventsOf = (stream: DocumentId) =>
    rows.filter((row) => row.stream === stream).flatMap((row) => row.events);
  return {
    async append(stream, expectedSeq, events) {
      failure.check();
      requireConsecutive(expectedSeq, events);
      if ((eventsOf(stream).at(-1)?.seq ?? 0) !== expectedSeq) return { ok: false, reason: 'conflict' };
      rows.push({ stream, events: structuredClone(events) });
      return { ok: true };
    },
    async read(stream, after) {
      failure.check();
      return structuredClone(eventsOf(stream).filter((event) => event.seq > after));
    },
    async readAll(after, limit) {
      failure.check();
      return rows
        .slice(after, after + limit)
        .map((row, index) => ({ position: after + index + 1, events: structuredClone(row.events) }));
    },
  };
}

/**
 * The projection for lists. It is written after every append; what a crash or a failing storage left out is found by
 * reading the ledgers of all documents from the last position on, before any list is answered.
 */
import { z } from 'zod';
import type { DocumentState } from '../../shared/domain/document-state.ts';
import type { Instant, LedgerEvent } from '../../shared/domain/events.ts';
import { fold } from '../../shared/domain/evolve.ts';
import type { EventLog } from '../ports/event-log.ts';
import type { Collection, RecordType, Records } from '../ports/records.ts';
import { documentSummaries, summaryOf } from './document-summary.ts';
import type { DocumentSummary } from './document-summary.ts';

const positionSchema = z.object({ id: z.string(), position: z.number().int() });
const positions: RecordType<z.infer<typeof positionSchema>> = {
  name: 'projection-positions',
  schema: positionSchema,
  indexed: [],
  unique: [],
};

/** Where the projection is kept: made again from the ledgers where they are missing. */
export const rebuiltRecordTypes: readonly string[] = [positions.name, documentSummaries.name];

export type SummaryProjection = {
  readonly records: Collection<DocumentSummary>;
  /** Writes the summary unless one that has seen more is there. */
  keep(state: DocumentState, at: Instant): Promise<void>;
  /** Brings every summary up to the ledgers. */
  catchUp(): Promise<void>;
};

const batch = 500;

/** Another one than summaries without language have: all ledgers are read once more for these. */
const place = `${documentSummaries.name} with languages`;
const isWhole = ({ language }: DocumentSummary): boolean => language !== null;

export function createSummaryProjection(events: EventLog, records: Records): SummaryProjection {
  const summaries = records.of(documentSummaries);
  const seen = records.of(positions);
  const keep = (state: DocumentState, at: Instant) => putNewest(summaries, summaryOf(state, at));
  const repair = async (last: LedgerEvent) => {
    const known = await summaries.get(last.document);
    if (known !== undefined && isWhole(known.value) && known.value.seq >= last.seq) return;
    const ledger = await events.read(last.document, 0);
    await keep(fold(last.document, ledger), ledger.at(-1)?.at ?? last.at);
  };
  return {
    records: summaries,
    keep,
    async catchUp() {
      const stored = await seen.get(place);
      let position = stored?.value.position ?? 0;
      for (;;) {
        const rows = await events.readAll(position, batch);
        for (const last of lastOfEach(rows.flatMap((row) => row.events))) await repair(last);
        position = rows.at(-1)?.position ?? position;
        if (rows.length < batch) break;
      }
      if (position === (stored?.value.position ?? 0)) return;
      const next = { id: place, position };
      // Who loses this race did the same work: the other's position holds.
      if (stored === undefined) await seen.insert(next);
      else await seen.replace(next, stored.revision);
    },
  };
}

function lastOfEach(events: readonly LedgerEvent[]): readonly LedgerEvent[] {
  return [...new Map(events.map((event) => [event.document, event])).values()];
}

async function putNewest(summaries: Collection<DocumentSummary>, summary: DocumentSummary): Promise<void> {
  for (;;) {
    const known = await summaries.get(summary.id);
    if (known !== undefined && isWhole(known.value) && known.value.seq >= summary.seq) return;
    const outcome =
      known === undefined
        ? await summaries.insert(summary)
        : await summaries.replace(summary, known.revision);
    if (outcome === 'ok') return;
  }
}

/**
 * One document per append. Its key `stream:firstSeq` is the lock of the stream; `position`, unique too, orders the
 * appends of all streams. A position is always one more than the highest there is, so it can only be taken after its
 * predecessor is visible, and a reader of `readAll` never passes one that appears later.
 */
import type { mongo } from 'mongoose';
import type { AppendOutcome, EventLog } from '../../ports/event-log.ts';
import type { LedgerEvent } from '../../../shared/domain/events.ts';
import { parseEvents, requireConsecutive } from '../records/ledger-rows.ts';
import { largestValue } from './largest-value.ts';
import { isUniqueViolation } from './unique-violation.ts';

export type AppendDocument = {
  readonly _id: string;
  readonly stream: string;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly position: number;
  readonly events: string;
};
type Appends = mongo.Collection<AppendDocument>;

export async function createMongoEventLog(db: mongo.Db): Promise<EventLog> {
  const appends: Appends = db.collection<AppendDocument>('ledger-appends');
  await appends.createIndex({ position: 1 }, { unique: true });
  await appends.createIndex({ stream: 1, firstSeq: 1 });
  return {
    async append(stream, expectedSeq, events) {
      requireConsecutive(expectedSeq, events);
      return appendRow(appends, { stream, ...rowOf(expectedSeq, events) });
    },
    async read(stream, after) {
      const rows = await appends
        .find({ stream, lastSeq: { $gt: after } })
        .sort({ firstSeq: 1 })
        .toArray();
      return rows.flatMap((row) => parseEvents(row.events)).filter((event) => event.seq > after);
    },
    async readAll(after, limit) {
      const rows = await appends
        .find({ position: { $gt: after } })
        .sort({ position: 1 })
        .limit(limit)
        .toArray();
      return rows.map(({ position, events }) => ({ position, events: parseEvents(events) }));
    },
  };
}

function rowOf(expectedSeq: number, events: readonly LedgerEvent[]) {
  const json = JSON.stringify(events);
  if (Buffer.byteLength(json) > largestValue)
    throw new RangeError(`One append to a ledger holds at most ${largestValue} bytes in MongoDB.`);
  return { firstSeq: expectedSeq + 1, lastSeq: expectedSeq + events.length, events: json };
}

async function appendRow(
  appends: Appends,
  row: Omit<AppendDocument, '_id' | 'position'>,
): Promise<AppendOutcome> {
  const _id = `${row.stream}:${row.firstSeq}`;
  // Ends: a position that is taken means that another append succeeded.
  for (;;) {
    const last = await appends.find({ stream: row.stream }).sort({ firstSeq: -1 }).limit(1).next();
    if ((last?.lastSeq ?? 0) !== row.firstSeq - 1) return { ok: false, reason: 'conflict' };
    const newest = await appends.find().sort({ position: -1 }).limit(1).next();
    if (await inserted(appends, { _id, ...row, position: (newest?.position ?? 0) + 1 })) return { ok: true };
  }
}

async function inserted(appends: Appends, row: AppendDocument): Promise<boolean> {
  try {
    await appends.insertOne(row);
    return true;
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

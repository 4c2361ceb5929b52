import { z } from 'zod';
import type { EventLog } from '../../ports/event-log.ts';
import { parseEvents, requireConsecutive } from '../records/ledger-rows.ts';
import { isUniqueViolation, type SqliteConnection } from './sqlite-connection.ts';

const rowsSchema = z.array(z.object({ position: z.number(), events: z.string() }));
const lastSchema = z.tuple([z.object({ last: z.number().nullable() })]);

export function createSqliteEventLog(connection: SqliteConnection): EventLog {
  return {
    async append(stream, expectedSeq, events) {
      requireConsecutive(expectedSeq, events);
      const insert = () => {
        if (lastSeq(connection, stream) !== expectedSeq) return false;
        connection.run(
          'INSERT INTO ledger_appends (stream, first_seq, last_seq, events) VALUES (?, ?, ?, ?)',
          [stream, expectedSeq + 1, expectedSeq + events.length, JSON.stringify(events)],
        );
        return true;
      };
      return won(() => connection.transaction(insert)) ? { ok: true } : { ok: false, reason: 'conflict' };
    },
    async read(stream, after) {
      const rows = rowsSchema.parse(
        connection.all(
          'SELECT position, events FROM ledger_appends WHERE stream = ? AND last_seq > ? ORDER BY first_seq',
          [stream, after],
        ),
      );
      return rows.flatMap((row) => parseEvents(row.events)).filter((event) => event.seq > after);
    },
    async readAll(after, limit) {
      const rows = rowsSchema.parse(
        connection.all(
          'SELECT position, events FROM ledger_appends WHERE position > ? ORDER BY position LIMIT ?',
          [after, limit],
        ),
      );
      return rows.map(({ position, events }) => ({ position, events: parseEvents(events) }));
    },
  };
}

function lastSeq(connection: SqliteConnection, stream: string): number {
  const rows = connection.all('SELECT max(last_seq) AS last FROM ledger_appends WHERE stream = ?', [stream]);
  return lastSchema.parse(rows)[0].last ?? 0;
}

function won(append: () => boolean): boolean {
  try {
    return append();
  } catch (error) {
    if (isUniqueViolation(error)) return false;
    throw error;
  }
}

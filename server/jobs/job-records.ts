import { Cron } from 'croner';
import { z } from 'zod';
import type { RecordType } from '../ports/records.ts';
import type { JobDefinition, Schedule } from './job-definition.ts';

const jobRecordSchema = z.object({
  /** The job's name. */
  id: z.string(),
  /** The instance that runs it now. */
  holder: z.string().nullable(),
  /** Times are milliseconds since 1970. Until then nobody else may run it. */
  leaseUntil: z.number(),
  nextRunAt: z.number(),
  lastRunAt: z.number().nullable(),
  /** In a row. */
  failures: z.number(),
  lastError: z.string().nullable(),
});
export type JobRecord = z.infer<typeof jobRecordSchema>;

export const jobRecords: RecordType<JobRecord> = {
  name: 'jobs',
  schema: jobRecordSchema,
  indexed: [],
  unique: [],
};

/** A job that never ran. One with an interval is due at once: what a deadline missed while the server was down waits no longer. */
export function newJobRecord({ name, every }: JobDefinition, now: number): JobRecord {
  const nextRunAt = 'cron' in every ? nextTime(every, now) : now;
  return { id: name, holder: null, leaseUntil: 0, nextRunAt, lastRunAt: null, failures: 0, lastError: null };
}

/** When a job that ended now runs next. Throws for a cron expression that never comes true. */
export function nextTime(every: Schedule, now: number): number {
  if ('everyMilliseconds' in every) return now + every.everyMilliseconds;
  const next = new Cron(every.cron, { timezone: every.timeZone }).nextRun(new Date(now));
  if (next === null) throw new RangeError(`The schedule ${every.cron} never comes true.`);
  return next.getTime();
}

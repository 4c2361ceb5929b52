import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Records, Stored } from '../ports/records.ts';
import type { Timers } from '../ports/timers.ts';
import { backOff } from './back-off.ts';
import type { JobDefinition, JobLogger } from './job-definition.ts';
import { type JobRecord, jobRecords, newJobRecord, nextTime } from './job-records.ts';
import { type LeaseRoom, takeLease } from './lease.ts';

/** Milliseconds between two looks at what is due. */
const lookEvery = 1_000;

export type JobRunner = {
  /** Looks at once and then every second. */
  start(): void;
  /** Resolves when nothing runs any more. */
  stop(): Promise<void>;
  /** One look: runs what is due and resolves when that has ended. Never rejects; failures are logged and retried. */
  runDue(): Promise<void>;
};

export type JobRunnerParts = {
  readonly jobs: readonly JobDefinition[];
  readonly records: Records;
  readonly clock: Clock;
  readonly timers: Timers;
  readonly ids: Ids;
  readonly logger: JobLogger;
};

/** Runs jobs, each on one instance at a time (LC-6: once, and after a restart too). */
export function createJobRunner({ jobs, records, clock, timers, ids, logger }: JobRunnerParts): JobRunner {
  const room: LeaseRoom = { collection: records.of(jobRecords), clock, timers, holder: ids.next() };
  const running = new Map<string, Promise<void>>();
  const stopping = new AbortController();
  let endTimer = () => {};

  const runOne = async (job: JobDefinition): Promise<void> => {
    try {
      await runIfDue({ job, room, stopping: stopping.signal, logger });
    } catch (error) {
      logger.error({ err: error, job: job.name }, 'The record of a job could not be read or written.');
    } finally {
      running.delete(job.name);
    }
  };
  const runDue = async (): Promise<void> => {
    if (stopping.signal.aborted) return;
    for (const job of jobs.filter(({ name }) => !running.has(name))) running.set(job.name, runOne(job));
    await Promise.all(running.values());
  };
  const look = () => {
    endTimer = timers.after(lookEvery, look);
    void runDue();
  };
  return {
    start: look,
    runDue,
    async stop() {
      endTimer();
      stopping.abort();
      await Promise.all(running.values());
    },
  };
}

type Attempt = {
  readonly job: JobDefinition;
  readonly room: LeaseRoom;
  readonly stopping: AbortSignal;
  readonly logger: JobLogger;
};

async function runIfDue({ job, room, stopping, logger }: Attempt): Promise<void> {
  const found = await recordOf(job, room);
  if (found === undefined || found.value.nextRunAt > room.clock.now()) return;
  const lease = await takeLease(room, found);
  if (lease === undefined) return;
  const signal = AbortSignal.any([stopping, lease.signal]);
  const error = await failureOf(job, signal);
  if (error !== null) logger.error({ err: error, job: job.name }, 'A job failed and will be tried again.');
  const isKept = await lease.giveBack(
    afterRun({ job, before: found.value, now: room.clock.now(), error, signal }),
  );
  if (!isKept) throw new Error('The job ran longer than its lease, and another instance has taken it over.');
}

type Ended = {
  readonly job: JobDefinition;
  readonly before: JobRecord;
  readonly now: number;
  readonly error: Error | null;
  readonly signal: AbortSignal;
};

/** A run that was cut off stays due: whoever starts next does the rest. */
function afterRun({ job, before, now, error, signal }: Ended): Partial<JobRecord> {
  if (error !== null) {
    const failures = before.failures + 1;
    return { nextRunAt: now + backOff(failures), lastRunAt: now, failures, lastError: error.message };
  }
  const nextRunAt = signal.aborted ? before.nextRunAt : nextTime(job.every, now);
  return { nextRunAt, lastRunAt: now, failures: 0, lastError: null };
}

async function recordOf(job: JobDefinition, room: LeaseRoom): Promise<Stored<JobRecord> | undefined> {
  const found = await room.collection.get(job.name);
  if (found !== undefined) return found;
  await room.collection.insert(newJobRecord(job, room.clock.now()));
  return room.collection.get(job.name);
}

async function failureOf(job: JobDefinition, signal: AbortSignal): Promise<Error | null> {
  try {
    await job.run(signal);
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

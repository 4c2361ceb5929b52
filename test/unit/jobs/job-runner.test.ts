import { expect, onTestFinished, test } from 'vitest';
import type { JobDefinition } from '../../../server/jobs/job-definition.ts';
import { jobRecords } from '../../../server/jobs/job-records.ts';
import { createJobRunner, type JobRunner } from '../../../server/jobs/job-runner.ts';
import { leaseTime } from '../../../server/jobs/lease.ts';
import { createDeferred } from '../../support/deferred.ts';
import { createFakeClock } from '../../support/fakes/fake-clock.ts';
import { createFakeIds } from '../../support/fakes/fake-ids.ts';
import { createFakeLogger } from '../../support/fakes/fake-logger.ts';
import { createFakeStore } from '../../support/fakes/fake-store.ts';

function createWorld() {
  const parts = {
    store: createFakeStore(),
    clock: createFakeClock(),
    ids: createFakeIds(),
    logger: createFakeLogger(),
  };
  const { store, clock, ids, logger } = parts;
  const runner = (...jobs: readonly JobDefinition[]): JobRunner => {
    const made = createJobRunner({ jobs, records: store.records, clock, timers: clock.timers, ids, logger });
    onTestFinished(() => made.stop());
    return made;
  };
  const recordOf = async (name: string) => (await store.records.of(jobRecords).get(name))?.value;
  return { ...parts, runner, recordOf };
}

function countingJob(everyMilliseconds = 10_000) {
  const runs: number[] = [];
  const job: JobDefinition = {
    name: 'count',
    every: { everyMilliseconds },
    run: async () => {
      runs.push(runs.length);
    },
  };
  return { job, runs };
}

/** A job that runs until the test lets it end. */
function heldJob() {
  const started = createDeferred<AbortSignal>();
  const end = createDeferred<void>();
  let runs = 0;
  const job: JobDefinition = {
    name: 'held',
    every: { everyMilliseconds: 1_000 },
    run: (signal) => {
      runs += 1;
      started.resolve(signal);
      return end.promise;
    },
  };
  return { job, started: started.promise, end: () => end.resolve(undefined), runs: () => runs };
}

test('[LC-6] a job with an interval runs at the first look and then once per interval', async () => {
  const { runner, clock } = createWorld();
  const { job, runs } = countingJob();
  const jobs = runner(job);
  await jobs.runDue();
  await jobs.runDue();
  expect(runs).toHaveLength(1);
  clock.advance(9_999);
  await jobs.runDue();
  expect(runs).toHaveLength(1);
  clock.advance(1);
  await jobs.runDue();
  expect(runs).toHaveLength(2);
});

test('[LC-6] what came due while the server was down runs once after the restart', async () => {
  const { runner, clock } = createWorld();
  const { job, runs } = countingJob();
  const before = runner(job);
  await before.runDue();
  await before.stop();
  clock.advance(1_000_000);
  await runner(job).runDue();
  expect(runs).toHaveLength(2);
});

test('[LC-6] of two instances that look at once one runs the job', async () => {
  const { runner } = createWorld();
  const { job, runs } = countingJob();
  const instances = [runner(job), runner(job), runner(job)];
  await Promise.all(instances.map((instance) => instance.runDue()));
  expect(runs).toHaveLength(1);
});

test('a job that is still running is not started again, here or elsewhere', async () => {
  const { runner, clock } = createWorld();
  const { job, started, end, runs } = heldJob();
  const here = runner(job);
  const first = here.runDue();
  await started;
  clock.advance(5_000);
  const again = here.runDue();
  await runner(job).runDue();
  expect(runs()).toBe(1);
  end();
  await Promise.all([first, again]);
});

test('the lease of a long job is renewed', async () => {
  const { runner, clock, recordOf } = createWorld();
  const { job, started, end, runs } = heldJob();
  const first = runner(job).runDue();
  await started;
  clock.advance(leaseTime / 2);
  await expect.poll(async () => (await recordOf('held'))?.leaseUntil).toBe(clock.now() + leaseTime);
  clock.advance(leaseTime - 1);
  await runner(job).runDue();
  expect(runs()).toBe(1);
  end();
  await first;
});

test('a job whose holder died is taken over when its lease runs out', async () => {
  const { runner, clock, store } = createWorld();
  const { job, runs } = countingJob();
  await runner(job).runDue();
  const records = store.records.of(jobRecords);
  const found = await records.get('count');
  if (found === undefined) throw new Error('The job has no record.');
  const abandoned = { ...found.value, holder: 'dead', leaseUntil: clock.now() + leaseTime, nextRunAt: 0 };
  await records.replace(abandoned, found.revision);
  await runner(job).runDue();
  expect(runs).toHaveLength(1);
  clock.advance(leaseTime);
  await runner(job).runDue();
  expect(runs).toHaveLength(2);
});

test('a holder that lost its lease is told, and does not write over its successor', async () => {
  const { runner, clock, store, recordOf, logger } = createWorld();
  const { job, started, end } = heldJob();
  const first = runner(job).runDue();
  const signal = await started;
  const records = store.records.of(jobRecords);
  const found = await records.get('held');
  if (found === undefined) throw new Error('The job has no record.');
  await records.replace({ ...found.value, holder: 'successor' }, found.revision);
  clock.advance(leaseTime / 2);
  await expect.poll(() => signal.aborted).toBe(true);
  end();
  await first;
  expect((await recordOf('held'))?.holder).toBe('successor');
  expect(logger.errors).toHaveLength(1);
});

test('a job that throws is logged and tried again after longer and longer waits', async () => {
  const { runner, clock, logger, recordOf } = createWorld();
  let runs = 0;
  const jobs = runner({
    name: 'broken',
    every: { everyMilliseconds: 1 },
    run: async () => {
      runs += 1;
      if (runs < 4) throw new Error('out of paper');
    },
  });
  await jobs.runDue();
  for (const [failures, wait] of [5_000, 10_000, 20_000].entries()) {
    clock.advance(wait - 1);
    await jobs.runDue();
    expect(runs).toBe(failures + 1);
    clock.advance(1);
    await jobs.runDue();
    expect(runs).toBe(failures + 2);
  }
  expect(logger.errors.map(({ details }) => details)).toMatchObject(
    [1, 2, 3].map(() => ({ job: 'broken', err: { message: 'out of paper' } })),
  );
  expect(await recordOf('broken')).toMatchObject({ failures: 0, lastError: null, holder: null });
});

test('a storage that fails is logged, and the job runs when it is back', async () => {
  const { runner, store, logger } = createWorld();
  const { job, runs } = countingJob();
  const jobs = runner(job);
  store.failure.set(new Error('disk gone'));
  await jobs.runDue();
  expect(logger.errors).toHaveLength(1);
  expect(runs).toHaveLength(0);
  store.failure.clear();
  await jobs.runDue();
  expect(runs).toHaveLength(1);
});

test('a job by the clock runs at that hour in its own time zone, through the change to summer time', async () => {
  const { runner, clock } = createWorld();
  const times: string[] = [];
  const jobs = runner({
    name: 'daily',
    every: { cron: '0 8 * * *', timeZone: 'Europe/Berlin' },
    run: async () => {
      times.push(new Date(clock.now()).toISOString());
    },
  });
  clock.advance(Date.parse('2027-03-27T00:00:00Z') - clock.now());
  await jobs.runDue();
  for (let hour = 0; hour < 48; hour += 1) {
    clock.advance(3_600_000);
    await jobs.runDue();
  }
  expect(times).toEqual(['2027-03-27T07:00:00.000Z', '2027-03-28T06:00:00.000Z']);
});

test('start looks every second until stop, which waits for what runs and leaves no timer', async () => {
  const { runner, clock } = createWorld();
  const { job, started, end, runs } = heldJob();
  const jobs = runner(job);
  jobs.start();
  const signal = await started;
  const stopped = jobs.stop();
  expect(signal.aborted).toBe(true);
  end();
  await stopped;
  expect(clock.pendingTimers()).toBe(0);
  clock.advance(60_000);
  await jobs.runDue();
  expect(runs()).toBe(1);
});

test('a run that was cut off by a stop is due at once at the next start', async () => {
  const { runner, clock } = createWorld();
  const { job, started, end, runs } = heldJob();
  const daily = { ...job, every: { everyMilliseconds: 86_400_000 } };
  const jobs = runner(daily);
  jobs.start();
  await started;
  const stopped = jobs.stop();
  end();
  await stopped;
  clock.advance(1_000);
  await runner(daily).runDue();
  expect(runs()).toBe(2);
});

/**
 * The right to run one job, kept in the job's record. It is taken, renewed and given back by replacing the record at
 * the revision last seen, so of two instances one gets it. A holder that dies loses it when it runs out.
 */
import type { Clock } from '../ports/clock.ts';
import type { Collection, Stored } from '../ports/records.ts';
import type { Timers } from '../ports/timers.ts';
import type { JobRecord } from './job-records.ts';

/** Milliseconds that a lease lasts; it is renewed at half of them. */
export const leaseTime = 60_000;

export type Lease = {
  /** Aborted when the lease is lost. */
  readonly signal: AbortSignal;
  /** Gives the job back with what its record says from now on. Answers false when it was lost meanwhile. */
  giveBack(changes: Partial<JobRecord>): Promise<boolean>;
};

export type LeaseRoom = {
  readonly collection: Collection<JobRecord>;
  readonly clock: Clock;
  readonly timers: Timers;
  /** Names this instance. */
  readonly holder: string;
};

/** Undefined when somebody else has the job or took it a moment ago. */
export async function takeLease(room: LeaseRoom, found: Stored<JobRecord>): Promise<Lease | undefined> {
  const { collection, clock, timers, holder } = room;
  if (found.value.holder !== null && found.value.leaseUntil > clock.now()) return undefined;
  const lost = new AbortController();
  let held = found;
  const write = async (changes: Partial<JobRecord>): Promise<boolean> => {
    const value = { ...held.value, ...changes };
    if ((await collection.replace(value, held.revision)) !== 'ok') return false;
    held = { value, revision: held.revision + 1 };
    return true;
  };
  const extend = () => write({ holder, leaseUntil: clock.now() + leaseTime });
  if (!(await extend())) return undefined;
  const renewal = startRenewal({ timers, renew: extend, onLost: (reason) => lost.abort(reason) });
  return {
    signal: lost.signal,
    async giveBack(changes) {
      await renewal.stop();
      return !lost.signal.aborted && (await write({ ...changes, holder: null, leaseUntil: 0 }));
    },
  };
}

type Renewal = {
  readonly timers: Timers;
  readonly renew: () => Promise<boolean>;
  readonly onLost: (reason: unknown) => void;
};

function startRenewal({ timers, renew, onLost }: Renewal): { stop(): Promise<void> } {
  let isStopped = false;
  let current = Promise.resolve();
  const attempt = async () => {
    try {
      if (!(await renew())) throw new Error('Another instance has taken the job over.');
      if (!isStopped) endTimer = timers.after(leaseTime / 2, schedule);
    } catch (error) {
      onLost(error);
    }
  };
  const schedule = () => {
    current = attempt();
  };
  let endTimer = timers.after(leaseTime / 2, schedule);
  return {
    async stop() {
      isStopped = true;
      endTimer();
      await current;
    },
  };
}

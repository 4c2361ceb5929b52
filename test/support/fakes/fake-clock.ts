import type { Clock } from '../../../server/ports/clock.ts';
import type { Timers } from '../../../server/ports/timers.ts';

type Pending = { readonly dueAt: number; readonly run: () => void };

export type FakeClock = Clock & {
  /** Timers of this clock; they run only inside `advance`. */
  readonly timers: Timers;
  /** Moves on and runs what became due, in order. */
  advance(milliseconds: number): void;
  pendingTimers(): number;
};

export function createFakeClock(startAt = Date.parse('2026-11-24T09:00:00.000Z')): FakeClock {
  let now = startAt;
  const pending = new Set<Pending>();
  const nextDue = (until: number) =>
    [...pending].filter(({ dueAt }) => dueAt <= until).sort((left, right) => left.dueAt - right.dueAt)[0];
  return {
    now: () => now,
    timers: {
      after(milliseconds, run) {
        const timer = { dueAt: now + milliseconds, run };
        pending.add(timer);
        return () => pending.delete(timer);
      },
    },
    advance(milliseconds) {
      const until = now + milliseconds;
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        pending.delete(due);
        now = Math.max(now, due.dueAt);
        due.run();
      }
      now = until;
    },
    pendingTimers: () => pending.size,
  };
}

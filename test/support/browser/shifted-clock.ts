import type { Clock } from '../../../server/ports/clock.ts';

export type ShiftedClock = Clock & {
  /** From now on the clock is this much later. */
  advance(milliseconds: number): void;
};

/** The machine's clock, which a test can put forward: a deadline comes without waiting for it. */
export function createShiftedClock(): ShiftedClock {
  let shift = 0;
  return {
    now: () => Date.now() + shift,
    advance(milliseconds) {
      shift += milliseconds;
    },
  };
}

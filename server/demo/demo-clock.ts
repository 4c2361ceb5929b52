import type { Clock } from '../ports/clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

export type DemoClock = Clock & {
  /** Goes to a time of day (UTC, `HH:MM`) so many days before the first start. */
  goTo(daysAgo: number, time: string): void;
  /** Some minutes pass between two things people do. */
  passMinutes(count: number): void;
  /** The instant so many days before (negative: after) the first start, at a time of day in UTC. */
  instant(daysAgo: number, time: string): string;
};

/** A clock of the past: the demo's history is told by the real use cases, at the times it is about. */
export function createDemoClock(firstStart: number): DemoClock {
  const midnight = Math.floor(firstStart / day) * day;
  const at = (daysAgo: number, time: string) => {
    const [hours = 0, minutes = 0] = time.split(':').map(Number);
    return midnight - daysAgo * day + (hours * 60 + minutes) * minute;
  };
  let now = midnight;
  return {
    now: () => now,
    goTo(daysAgo, time) {
      now = at(daysAgo, time);
    },
    passMinutes(count) {
      now += count * minute;
    },
    instant: (daysAgo, time) => new Date(at(daysAgo, time)).toISOString(),
  };
}

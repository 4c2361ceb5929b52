const first = 5_000;
const longest = 3_600_000;

/** Milliseconds to wait after so many failures in a row: 5 s, then twice as long each time, an hour at most. */
export function backOff(failures: number): number {
  return Math.min(first * 2 ** Math.max(0, failures - 1), longest);
}

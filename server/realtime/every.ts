import type { Timers } from '../ports/timers.ts';

/** Does `work` every so many milliseconds; the answer ends it. */
export function every(milliseconds: number, work: () => void, timers: Timers): () => void {
  let cancel = () => {};
  const next = () => {
    cancel = timers.after(milliseconds, () => {
      work();
      next();
    });
  };
  next();
  return () => cancel();
}

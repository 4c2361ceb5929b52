import type { Timers } from '../../ports/timers.ts';

/** Timers that do not keep the process alive: whoever waits for one is stopped with the server. */
export const systemTimers: Timers = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

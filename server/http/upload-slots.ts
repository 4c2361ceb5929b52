import { refuse, type Result } from '../../shared/domain/refusal.ts';

/** Files wait in memory until they are whole: so many at once, and so many of one session. */
const most = 16;
const mostOfOne = 3;

export type UploadSlots = {
  /** Does the work, or refuses `too-many`. `who` is whose share it counts in. */
  inSlot<T>(who: string, work: () => Promise<Result<T>>): Promise<Result<T>>;
};

export function createUploadSlots(): UploadSlots {
  const running = new Map<symbol, string>();
  const of = (who: string) => [...running.values()].filter((each) => each === who).length;
  return {
    async inSlot(who, work) {
      if (running.size >= most || of(who) >= mostOfOne) return refuse('too-many');
      const slot = Symbol('upload');
      running.set(slot, who);
      try {
        return await work();
      } finally {
        running.delete(slot);
      }
    },
  };
}

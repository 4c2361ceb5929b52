import type { MergeKeeper } from './features/merges/merge-keeper.ts';
import type { MergeListener, TextEngine } from './ports/text-engine.ts';
import type { Timers } from './ports/timers.ts';

const firstPauseMs = 500;
const longestPauseMs = 30_000;

export type FollowingMerges = {
  readonly engine: Pick<TextEngine, 'onMerge' | 'confirmMerge'>;
  readonly keeper: MergeKeeper;
  readonly timers: Timers;
  readonly onFault: (error: unknown) => void;
};

/**
 * Has everything kept that the engine finds, trying again until the storage takes it, and tells the engine, which until
 * then does not fold the text. What is not kept when the server ends is found again when the text is next read.
 */
export function followMerges({ engine, keeper, timers, onFault }: FollowingMerges): () => void {
  let isEnded = false;
  const cancels = new Set<() => void>();

  const later = (pauseMs: number): Promise<void> =>
    new Promise((resolve) => {
      const cancel = timers.after(pauseMs, () => {
        cancels.delete(cancel);
        resolve();
      });
      cancels.add(cancel);
    });

  async function follow(...[document, report]: Parameters<MergeListener>): Promise<void> {
    for (let pause = firstPauseMs; !isEnded; pause = Math.min(pause * 2, longestPauseMs)) {
      try {
        await keeper.keep(document, report);
        return await engine.confirmMerge(document, report.number);
      } catch (error) {
        if (isEnded) return;
        onFault(error);
        await later(pause);
      }
    }
  }

  const stop = engine.onMerge((document, report) => void follow(document, report));
  return () => {
    isEnded = true;
    stop();
    for (const cancel of cancels) cancel();
  };
}

import { useCallback } from 'react';
import type { RefObject } from 'react';

/** Walks the focus from change to change, round at the ends. */
export function useChangeSteps(list: RefObject<HTMLElement | null>): (by: 1 | -1) => void {
  return useCallback(
    (by) => {
      const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
      const target = changes[nextIndex(changes, by)];
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    },
    [list],
  );
}

/** The change after the focused one; from outside the list, the first or the last. */
function nextIndex(changes: readonly HTMLElement[], by: 1 | -1): number {
  const at = changes.findIndex((change) => change === document.activeElement);
  if (at === -1) return by === 1 ? 0 : changes.length - 1;
  return (at + by + changes.length) % changes.length;
}

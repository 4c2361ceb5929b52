import { useCallback, useEffect } from 'react';
import type { RefObject } from 'react';

export type ChangeSteps = {
  readonly next: () => void;
  readonly previous: () => void;
};

/** Walks the focus from change to change, round at the ends: Alt+PageDown and Alt+PageUp anywhere on the page. */
export function useChangeSteps(list: RefObject<HTMLElement | null>): ChangeSteps {
  const step = useCallback(
    (by: 1 | -1) => {
      const changes = [...(list.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
      const target = changes[nextIndex(changes, by)];
      target?.focus({ preventScroll: true });
      target?.scrollIntoView({ block: 'center' });
    },
    [list],
  );
  const next = useCallback(() => step(1), [step]);
  const previous = useCallback(() => step(-1), [step]);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.altKey || (event.key !== 'PageDown' && event.key !== 'PageUp')) return;
      event.preventDefault();
      step(event.key === 'PageDown' ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [step]);
  return { next, previous };
}

/** The change after the focused one; from outside the list, the first or the last. */
function nextIndex(changes: readonly HTMLElement[], by: 1 | -1): number {
  const at = changes.findIndex((change) => change === document.activeElement);
  if (at === -1) return by === 1 ? 0 : changes.length - 1;
  return (at + by + changes.length) % changes.length;
}

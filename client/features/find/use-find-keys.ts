import { useEffect } from 'react';
import type { RefObject } from 'react';
import { findKeyOf } from './find-keys.ts';
import type { FindKey } from './find-keys.ts';

/** Hears keys everywhere in the bar and keeps them from the page around it. `onKey` must not change between renders. */
export function useFindKeys(bar: RefObject<HTMLElement | null>, onKey: (key: FindKey) => void): void {
  useEffect(() => {
    const element = bar.current;
    const hear = (event: KeyboardEvent) => {
      const key = findKeyOf(event);
      if (key === null) return;
      event.preventDefault();
      event.stopPropagation();
      onKey(key);
    };
    element?.addEventListener('keydown', hear);
    return () => element?.removeEventListener('keydown', hear);
  }, [bar, onKey]);
}

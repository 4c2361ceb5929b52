import { useCallback, useEffect, useState } from 'react';

type Reading = { readonly isReading: boolean; readonly toggle: () => void; readonly leave: () => void };

/** Reading without anything around the text; Escape leaves it, unless a dialog, a menu or a bar takes the key. */
export function useReading(): Reading {
  const [isReading, setReading] = useState(false);
  const toggle = useCallback(() => setReading((current) => !current), []);
  const leave = useCallback(() => setReading(false), []);
  useEffect(() => {
    if (!isReading) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const isTaken = event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]');
      if (event.key === 'Escape' && !isTaken) leave();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isReading, leave]);
  return { isReading, toggle, leave };
}

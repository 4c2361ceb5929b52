import { useEffect } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';

/** Brings the tab of the open page into sight where the row of these is wider than the screen; the page stays where it is. */
export function useShowCurrent(row: RefObject<HTMLElement | null>, words: readonly string[]): void {
  const { pathname } = useLocation();
  const shown = words.join(' ');
  useEffect(() => {
    const element = row.current;
    const current = element?.querySelector('[aria-current="page"]');
    if (element === null || current === null || current === undefined) return;
    const [outer, inner] = [element.getBoundingClientRect(), current.getBoundingClientRect()];
    element.scrollBy({ left: inner.left + inner.width / 2 - (outer.left + outer.width / 2) });
  }, [row, shown, pathname]);
}

import { useCallback, useState } from 'react';

/**
 * Whether a row has room for its children as they are drawn first; looked at again whenever the row gets another width.
 * Who gives the row other children gives its component another key.
 */
export function useFits() {
  const [fits, setFits] = useState(true);
  const row = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const widths = [...element.children].map((child) => child.getBoundingClientRect().width);
    const needed = widths.reduce((sum, width) => sum + width, 0);
    const look = () => setFits(needed <= element.clientWidth);
    look();
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return { row, fits };
}

import { useEffect, useRef } from 'react';
import type { CSSProperties, RefObject } from 'react';

type ActiveCard = {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly style: CSSProperties;
  readonly tabIndex: -1;
};

/** The card that was asked for comes into sight and has a frame; the focus too, when what had it is gone. */
export function useActiveCard(isActive: boolean): ActiveCard {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isActive) return;
    ref.current?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) ref.current?.focus({ preventScroll: true });
  }, [isActive]);
  return { ref, style: isActive ? framed : plain, tabIndex: -1 };
}

const framed = { borderColor: 'var(--mantine-primary-color-filled)', borderWidth: 2 };
const plain = {};

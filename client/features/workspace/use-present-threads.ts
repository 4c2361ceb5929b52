import { useEffect, useState } from 'react';
import type { XmlFragment } from 'yjs';
import { threadsIn } from '../editor/text/shown/threads-in.ts';

const settleMs = 500;

/** Threads whose words are in the text, read again shortly after the text changed. */
export function usePresentThreads(fragment: XmlFragment): ReadonlySet<string> {
  const [present, setPresent] = useState<ReadonlySet<string>>(() => threadsIn(fragment));
  useEffect(() => {
    let timer: number | undefined;
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setPresent(threadsIn(fragment)), settleMs);
    };
    later();
    fragment.observeDeep(later);
    return () => {
      window.clearTimeout(timer);
      fragment.unobserveDeep(later);
    };
  }, [fragment]);
  return present;
}

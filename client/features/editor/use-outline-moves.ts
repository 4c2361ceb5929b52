import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';

export type OutlineMoves = {
  /** What a screen reader hears of the last move. */
  readonly said: string;
  /** Whether the key with Alt is one of these. */
  byKey(id: string, key: string): boolean;
  drag(id: string | null): void;
  isDragging(): boolean;
  dropAt(target: string, side: 'before' | 'after-whole'): void;
};

/** Moves headings with all that belongs to them; the focus stays on the one that was moved by keys. */
export function useOutlineMoves(session: EditorSession, list: RefObject<HTMLElement | null>): OutlineMoves {
  const t = useT();
  const entries = useStore(session.outline);
  const [said, setSaid] = useState('');
  const dragged = useRef<string | null>(null);
  const focused = useRef<string | null>(null);
  useEffect(() => {
    if (focused.current === null) return;
    list.current?.querySelector<HTMLElement>(`[data-entry="${CSS.escape(focused.current)}"]`)?.focus();
    focused.current = null;
  }, [entries, list]);
  const actions: Readonly<Record<string, (id: string) => boolean>> = {
    ArrowUp: (id) => session.moves.past(id, 'up'),
    ArrowDown: (id) => session.moves.past(id, 'down'),
    ArrowRight: (id) => session.moves.shift(id, 1),
    ArrowLeft: (id) => session.moves.shift(id, -1),
  };
  return {
    said,
    byKey(id, key) {
      const act = actions[key];
      if (act === undefined) return false;
      focused.current = id;
      setSaid(act(id) ? t('Moved.') : t('It cannot be moved there.'));
      return true;
    },
    drag(id) {
      dragged.current = id;
    },
    isDragging: () => dragged.current !== null,
    dropAt(target, side) {
      if (dragged.current !== null) session.moves.beside(dragged.current, target, side);
      dragged.current = null;
    },
  };
}

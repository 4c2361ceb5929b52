import { useEffect, useRef, useState } from 'react';
import type { DragEvent as ReactDragEvent, RefObject } from 'react';
import type { EditorSession } from './text/editor-session.ts';

/** No text, so that no place but ours takes it. */
const type = 'application/x-concord-clause';

type Aim = { readonly target: string; readonly side: 'before' | 'after'; readonly top: number };

/** Dragging a clause by its handle: a line shows where it would come to stand. */
export function useClauseDrag(session: EditorSession, layer: RefObject<HTMLElement | null>) {
  const [line, setLine] = useState<number | null>(null);
  const dragged = useRef<string | null>(null);
  useEffect(() => {
    const sheet = layer.current?.parentElement;
    const aim = (event: DragEvent) => {
      if (dragged.current === null || !sheet) return null;
      // Before the text hears of it: it would show a caret and take the drop as words.
      event.preventDefault();
      event.stopPropagation();
      return aimAt(sheet, event.clientY);
    };
    const onOver = (event: DragEvent) => {
      const found = aim(event);
      if (found !== null) setLine(found.top);
    };
    const onDrop = (event: DragEvent) => {
      const found = aim(event);
      if (found !== null && dragged.current !== null)
        session.moves.beside(dragged.current, found.target, found.side);
      dragged.current = null;
      setLine(null);
    };
    sheet?.addEventListener('dragover', onOver, { capture: true });
    sheet?.addEventListener('drop', onDrop, { capture: true });
    return () => {
      sheet?.removeEventListener('dragover', onOver, { capture: true });
      sheet?.removeEventListener('drop', onDrop, { capture: true });
    };
  }, [session, layer]);
  return {
    /** Pixels from the upper edge of the sheet; null while nothing is dragged over it. */
    line,
    start(event: ReactDragEvent, id: string) {
      dragged.current = id;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData(type, id);
      const block = layer.current?.parentElement?.querySelector(`[data-id="${CSS.escape(id)}"]`);
      if (block) event.dataTransfer.setDragImage(block, 0, 0);
    },
    end() {
      dragged.current = null;
      setLine(null);
    },
  };
}

/** The nearer edge of the block at this height of the screen. */
function aimAt(sheet: Element, y: number): Aim | null {
  const { left, width, top } = sheet.getBoundingClientRect();
  const block = document.elementFromPoint(left + width / 2, y)?.closest('[data-id]');
  const target = block?.getAttribute('data-id') ?? '';
  if (!block || target === '') return null;
  const box = block.getBoundingClientRect();
  const side = y < box.top + box.height / 2 ? 'before' : 'after';
  return { target, side, top: (side === 'before' ? box.top : box.bottom) - top };
}

import { useCallback, useEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { EditorSession } from './text/editor-session.ts';
import { useStore } from '../../lib/use-store.ts';

/** `top` in pixels from the upper edge of the sheet. */
export type HandlePlace = { readonly id: string; readonly top: number };

/** Beside which clause the handle stands. It keeps quiet while somebody types, and layout is never read in a key's task. */
export function useHandlePlace(session: EditorSession, layer: RefObject<HTMLElement | null>) {
  const [place, setPlace] = useState<HandlePlace | null>(null);
  const [isQuiet, setQuiet] = useState(false);
  const { blockId } = useStore(session.facts);
  const stand = useCallback(
    (block: Element | null | undefined) => {
      const sheet = layer.current?.getBoundingClientRect();
      const id = block?.getAttribute('data-id') ?? '';
      if (!block || sheet === undefined || id === '') return;
      const { top } = block.getBoundingClientRect();
      setPlace((now) => (now?.id === id && now.top === top - sheet.top ? now : { id, top: top - sheet.top }));
    },
    [layer],
  );
  const follow = useCallback(
    () => stand(layer.current?.parentElement?.querySelector(`[data-id="${CSS.escape(blockId)}"]`)),
    [stand, layer, blockId],
  );
  useEffect(() => {
    const frame = requestAnimationFrame(follow);
    return () => cancelAnimationFrame(frame);
  }, [follow]);
  useEffect(() => {
    const sheet = layer.current?.parentElement;
    const onMove = ({ target, buttons }: MouseEvent) => {
      if (buttons !== 0 || !(target instanceof Element)) return;
      setQuiet(false);
      stand(target.closest('[data-id]'));
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key.length === 1 || key === 'Enter' || key === 'Backspace') setQuiet(true);
    };
    sheet?.addEventListener('mousemove', onMove);
    sheet?.addEventListener('keydown', onKey);
    return () => {
      sheet?.removeEventListener('mousemove', onMove);
      sheet?.removeEventListener('keydown', onKey);
    };
  }, [layer, stand]);
  return { place, isQuiet, follow };
}

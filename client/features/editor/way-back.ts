import type { EditorSession } from './text/editor-session.ts';

/** How a dialog over the text ended: what it offers was done, or it was left as it was. */
export type DialogEnd = 'done' | 'left';

/**
 * Call it as a dialog opens; the answer gives the focus back when it has closed: who left it, to the tool from which they
 * came, everyone else into the text, where the caret stands as it stood.
 */
export function wayBack(session: Pick<EditorSession, 'focus'>): (end: DialogEnd) => void {
  const from = document.activeElement;
  return (end) => {
    const isTool =
      from instanceof HTMLElement && from.isConnected && from.closest('[role="toolbar"]') !== null;
    if (end === 'left' && isTool) from.focus();
    else session.focus();
  };
}

import { Button } from '@mantine/core';
import { IconMessagePlus } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import type { EditorSession } from './text/editor-session.ts';
import { FrameTask } from '../../lib/frame-task.ts';
import classes from './text-editor.module.css';

type Place = { readonly left: number; readonly top: number };

/** Follows the end of the selection; hidden without one. The same by keyboard: Ctrl+Alt+M. */
export function CommentButton({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const anchor = useRef<HTMLDivElement>(null);
  const place = usePlace(session, anchor);
  return (
    <div ref={anchor} className={classes['floatingAnchor']}>
      {place !== null && (
        <Button
          className={classes['floating'] ?? ''}
          style={place}
          size="compact-sm"
          leftSection={<IconMessagePlus size={16} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => session.comment()}
        >
          {t('Comment')}
        </Button>
      )}
    </div>
  );
}

function usePlace(session: EditorSession, anchor: React.RefObject<HTMLDivElement | null>): Place | null {
  const [place, setPlace] = useState<Place | null>(null);
  useEffect(() => {
    const task = new FrameTask(() => setPlace(placeOf(session, anchor.current)));
    const request = () => task.request();
    const stopWatching = session.selection.subscribe(request);
    window.addEventListener('resize', request);
    return () => {
      task.stop();
      stopWatching();
      window.removeEventListener('resize', request);
    };
  }, [session, anchor]);
  return place;
}

const width = 120;

function placeOf(session: EditorSession, anchor: HTMLElement | null): Place | null {
  const box = session.selectionBox();
  if (box === null || anchor === null) return null;
  const sheet = anchor.getBoundingClientRect();
  const left = Math.max(0, Math.min(box.left - sheet.left, sheet.width - width));
  return { left, top: box.bottom - sheet.top + 6 };
}

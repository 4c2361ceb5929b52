import { useEffect, useRef } from 'react';
import { ClauseHandle } from './clause-handle.tsx';
import { CommentButton } from './comment-button.tsx';
import type { CommentTarget } from './text/commands/editor-request.ts';
import type { EditorSession } from './text/editor-session.ts';
import { SlashMenu } from './slash-menu.tsx';
import classes from './text-editor.module.css';
import { useStore } from '../../lib/use-store.ts';
import './text.css';

export type TextEditorProps = {
  readonly session: EditorSession;
  /** Absent where the person may not comment. */
  readonly onComment?: (target: CommentTarget) => void;
  readonly onOpenThread: (threadId: string) => void;
};

/** The page with the text. Render it once the shared text has arrived: an empty one looks like a new document. */
export function TextEditor({ session, onComment, onOpenThread }: TextEditorProps) {
  const place = useRef<HTMLDivElement>(null);
  const canEdit = useStore(session.seat) === 'edit';
  useEffect(() => {
    if (place.current === null) return undefined;
    session.mount(place.current);
    return () => session.unmount();
  }, [session]);
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'comment') onComment?.(request.target);
        if (request.type === 'open-thread') onOpenThread(request.threadId);
      }),
    [session, onComment, onOpenThread],
  );
  return (
    <div className={classes['desk']}>
      <div className={classes['sheet']}>
        <div ref={place} className="text-place" data-scheme={session.scheme} />
        {canEdit && <ClauseHandle session={session} />}
        <SlashMenu session={session} />
        {onComment !== undefined && <CommentButton session={session} />}
      </div>
    </div>
  );
}

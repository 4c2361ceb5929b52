import { useEffect, useMemo, useState } from 'react';
import { EditorSession } from './text/editor-session.ts';
import type { EditorSeat, SessionOptions } from './text/editor-session.ts';
import { randomId } from '../../lib/random-id.ts';
import type { ThreadHighlight } from './text/shown/thread-marks.ts';

export type EditorSessionProps = Omit<SessionOptions, 'nextId'> & {
  readonly seat: EditorSeat;
  readonly threads: readonly ThreadHighlight[];
  readonly activeThreadId: string | null;
};

/** One session for as long as the shared text is the same; seat and threads follow the props. `plugins` must not change. */
export function useEditorSession(props: EditorSessionProps): EditorSession {
  const { fragment, awareness, scheme, rules, language, label, images, plugins } = props;
  const { seat, threads, activeThreadId } = props;
  const [firstRules] = useState(rules);
  const session = useMemo(
    () =>
      new EditorSession(
        {
          fragment,
          awareness,
          scheme,
          rules: firstRules,
          language,
          label,
          nextId: randomId,
          images,
          ...(plugins && { plugins }),
        },
        'read',
      ),
    [fragment, awareness, scheme, language, label, images, plugins, firstRules],
  );
  useEffect(() => session.setRules(rules), [session, rules]);
  useEffect(() => session.setSeat(seat), [session, seat]);
  useEffect(() => session.setThreads(threads), [session, threads]);
  useEffect(() => session.setActiveThread(activeThreadId), [session, activeThreadId]);
  return session;
}

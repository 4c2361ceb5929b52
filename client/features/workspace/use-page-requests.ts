import { useEffect } from 'react';
import type { EditorSession } from '../editor/text/editor-session.ts';
import type { FindSession } from '../find/find-session.ts';

type PageAnswers = {
  readonly session: EditorSession;
  readonly find: FindSession;
  /** The others must not change between renders. */
  readonly onOutline: () => void;
  readonly onReading: () => void;
  readonly onHelp: () => void;
  readonly onCopyLink: (blockId: string) => void;
};

/** Answers what keys, buttons and menus of the text ask of the page. */
export function usePageRequests(answers: PageAnswers): void {
  const { session, find, onOutline, onReading, onHelp, onCopyLink } = answers;
  useEffect(
    () =>
      session.onRequest((request) => {
        if (request.type === 'find') find.open({ isReplacing: false });
        if (request.type === 'replace') find.open({ isReplacing: true });
        if (request.type === 'find-next') find.next();
        if (request.type === 'find-previous') find.previous();
        if (request.type === 'open-outline') onOutline();
        if (request.type === 'toggle-reading') onReading();
        if (request.type === 'open-help') onHelp();
        if (request.type === 'copy-link') onCopyLink(request.blockId);
      }),
    [session, find, onOutline, onReading, onHelp, onCopyLink],
  );
}

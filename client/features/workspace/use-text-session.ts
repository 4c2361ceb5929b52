import type { Node } from 'prosemirror-model';
import { useEffect, useMemo, useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { NumberingRules } from '../../../shared/domain/numbering-rules.ts';
import { useT } from '../../lib/i18n.ts';
import { useContributions } from '../comments/use-contributions.ts';
import { useEditorSession } from '../editor/use-editor-session.ts';
import type { EditorSession } from '../editor/text/editor-session.ts';
import { Spelling } from '../editor/text/spelling.ts';
import { WordCount } from '../editor/text/word-count.ts';
import { TextReviewer } from '../findings/text-reviewer.ts';
import { TextGuides } from '../guides/text-guides.ts';
import { TextHints } from '../references/text-hints.ts';
import { TextImages } from '../images/text-images.ts';
import { FindSession } from '../find/find-session.ts';
import type { Collaboration } from '../../collaboration/connect.ts';
import { useSeat } from './use-collaboration.ts';

type TextSession = {
  readonly session: EditorSession;
  readonly find: FindSession;
  readonly guides: TextGuides;
  readonly wordCount: WordCount;
  readonly spelling: Spelling;
  readonly reviewer: TextReviewer;
  readonly hints: TextHints;
  readonly images: TextImages;
  readonly activeId: string | null;
  readonly activate: (threadId: string) => void;
  /** Marks the thread as active and scrolls its words into view. */
  readonly showThread: (threadId: string) => void;
};

type TextSessionOptions = {
  readonly document: DocumentView;
  readonly collaboration: Collaboration;
  readonly rules: NumberingRules;
};

/** The editor bound to the shared text, with the threads that are shown in it. */
export function useTextSession({ document, collaboration, rules }: TextSessionOptions): TextSession {
  const t = useT();
  const seat = useSeat(collaboration);
  const { contributions } = useContributions(document.id);
  const [activeId, setActiveId] = useState<string | null>(null);
  const threads = useMemo(
    () =>
      (contributions ?? []).flatMap((each) =>
        each.kind === 'thread' ? [{ id: each.view.id, isResolved: each.isSettled }] : [],
      ),
    [contributions],
  );
  const { plugins, ...additions } = useMemo(
    () => additionsTo(collaboration, document.id),
    [collaboration, document.id],
  );
  const session = useEditorSession({
    fragment: collaboration.fragment,
    awareness: collaboration.awareness,
    scheme: document.scheme,
    rules,
    language: document.language,
    label: t('Text of the document'),
    seat: seat === 'edit' ? 'edit' : 'read',
    images: additions.images,
    plugins,
    threads,
    activeThreadId: activeId,
  });
  const { find } = additions;
  useEffect(() => find.readAnew(), [find, rules]);
  return {
    session,
    ...additions,
    activeId,
    activate: setActiveId,
    showThread: (threadId) => {
      setActiveId(threadId);
      session.showThread(threadId);
    },
  };
}

function additionsTo({ fragment, seat }: Collaboration, documentId: string) {
  const canEdit = () => seat.get() === 'edit';
  const guides = new TextGuides();
  const isLocked = (doc: Node, position: number) => guides.isLocked(doc, position);
  const find = new FindSession({ fragment, canEdit, isLocked });
  const images = new TextImages({ documentId, canEdit });
  const wordCount = new WordCount();
  const spelling = new Spelling(window.localStorage);
  const reviewer = new TextReviewer();
  const hints = new TextHints();
  const parts = { images, guides, wordCount, spelling, reviewer, hints };
  const own = Object.values(parts).map(({ plugin }) => plugin);
  return { ...parts, find, plugins: [...find.plugins, ...own] };
}

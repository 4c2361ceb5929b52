import { useDisclosure } from '@mantine/hooks';
import { useCallback, useState } from 'react';
import type { ContributionRefView } from '../../../shared/contract/contribution-routes.ts';
import { firstFilter } from '../comments/comment-filter.ts';
import type { DraftAnchor } from '../comments/draft-anchor.ts';
import type { CommentTarget } from '../editor/text/commands/editor-request.ts';
import type { PanelName } from './panel-names.ts';

type PanelOptions = {
  readonly activate: (threadId: string) => void;
  readonly showThread: (threadId: string) => void;
  readonly first: PanelName;
  /** Leaves the reading mode, in which there is no panel. Neither this nor `activate` changes between renders. */
  readonly leaveReading: () => void;
};

/** What the panel beside the text shows, and how the text brings it forward. */
export function usePanel({ activate, showThread, leaveReading, first }: PanelOptions) {
  const [draft, setDraft] = useState<DraftAnchor | null>(null);
  const [filter, setFilter] = useState(firstFilter);
  const [panel, setPanel] = useState<PanelName>(first);
  const [isOpen, { open, close }] = useDisclosure(false);
  const showComments = useCallback(() => {
    leaveReading();
    setPanel('comments');
    open();
  }, [leaveReading, open]);
  const startComment = useCallback(
    (target: CommentTarget) => {
      setDraft(draftOf(target));
      showComments();
    },
    [showComments],
  );
  const openThread = useCallback(
    (threadId: string) => {
      activate(threadId);
      showComments();
    },
    [activate, showComments],
  );
  const onShowThread = (threadId: string) => {
    close();
    showThread(threadId);
  };
  const onOpenContribution = ({ id }: ContributionRefView) => openThread(id);
  const comments = { draft, onDraft: setDraft, filter, onFilter: setFilter };
  const content = { panel, onPanel: setPanel, ...comments, onShowThread, onOpenContribution };
  return { isOpen, open, close, startComment, openThread, content: { ...content, onLeave: close } };
}

function draftOf({ words, blockId }: CommentTarget): DraftAnchor {
  if (words.length > 0) return { scope: 'words', words };
  return blockId === '' ? { scope: 'document' } : { scope: 'clause', clauseId: blockId };
}

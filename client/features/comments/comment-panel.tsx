import { Button, Group, Stack, Text } from '@mantine/core';
import { IconMessagePlus, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { AmendmentCard } from './amendment-card.tsx';
import { CommentFilters, NothingMatches } from './comment-filters.tsx';
import { isNarrowed, isShown } from './comment-filter.ts';
import type { CommentFilter, CommentState } from './comment-filter.ts';
import type { DraftAnchor } from './draft-anchor.ts';
import { NewThread } from './new-thread.tsx';
import { ProposeDialog } from './propose-dialog.tsx';
import { ThreadCard } from './thread-card.tsx';
import { useContributions } from './use-contributions.ts';
import type { Contribution } from './use-contributions.ts';

export type CommentPanelProps = {
  readonly document: DocumentView;
  /** Where a comment is being written; null when none is. */
  readonly draft: DraftAnchor | null;
  readonly onDraft: (draft: DraftAnchor | null) => void;
  /** Which comments are shown; it outlives the panel. */
  readonly filter: CommentFilter;
  readonly onFilter: (filter: CommentFilter) => void;
  /** The clause the caret is in, for proposing wording. */
  readonly currentClauseId: string | null;
  readonly activeId: string | null;
  readonly onActivate: (threadId: string) => void;
  /** Threads whose words are still in the text; null while the text is not loaded. */
  readonly presentThreads: ReadonlySet<string> | null;
};

/** Threads and proposed wordings beside the text, and the place to write new ones. */
export function CommentPanel(props: CommentPanelProps) {
  const { document, draft, onDraft, filter, onFilter } = props;
  const { contributions, error, retry } = useContributions(document.id);
  // What was asked for is shown whatever it counts as.
  const shown = contributions?.filter((each) => isShown(each, filter) || each.view.id === props.activeId);
  return (
    <Stack gap="md">
      <PanelActions {...props} />
      {draft !== null && <NewThread document={document} draft={draft} onClose={() => onDraft(null)} />}
      {contributions !== undefined && (
        <CommentFilters contributions={contributions} filter={filter} onFilter={onFilter} />
      )}
      <ErrorNote error={error} onRetry={retry} />
      {contributions === undefined && error === null && <LoadingArea />}
      {shown?.length === 0 && isNarrowed(filter) && <NothingMatches filter={filter} onFilter={onFilter} />}
      {shown?.length === 0 && !isNarrowed(filter) && (
        <NothingHere state={filter.state} canComment={document.abilities.includes('thread.open')} />
      )}
      {shown?.map((each) => (
        <ContributionCard key={each.view.id} contribution={each} {...props} />
      ))}
    </Stack>
  );
}

function PanelActions({ document, onDraft, currentClauseId }: CommentPanelProps) {
  const t = useT();
  const [isProposing, setIsProposing] = useState(false);
  const canComment = document.abilities.includes('thread.open');
  const canPropose = document.abilities.includes('amendment.propose');
  if (!canComment && !canPropose) return null;
  return (
    <Group gap="xs">
      {canComment && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconMessagePlus size={16} aria-hidden />}
          onClick={() => onDraft({ scope: 'document' })}
        >
          {t('Comment on the document')}
        </Button>
      )}
      {canPropose && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPencilPlus size={16} aria-hidden />}
          onClick={() => setIsProposing(true)}
        >
          {t('Propose wording')}
        </Button>
      )}
      {isProposing && (
        <ProposeDialog document={document} clauseId={currentClauseId} onClose={() => setIsProposing(false)} />
      )}
    </Group>
  );
}

type NothingHereProps = { readonly state: CommentState; readonly canComment: boolean };

function NothingHere({ state, canComment }: NothingHereProps) {
  const t = useT();
  if (state === 'resolved') return <Text c="dimmed">{t('Nothing is settled yet.')}</Text>;
  return (
    <Text c="dimmed" size="sm">
      {canComment
        ? t('No open comments. Select words in the text and choose Comment, or press Ctrl+Alt+M.')
        : t('No open comments.')}
    </Text>
  );
}

function ContributionCard({
  contribution,
  ...props
}: CommentPanelProps & { readonly contribution: Contribution }) {
  if (contribution.kind === 'amendment') {
    const { view } = contribution;
    return <AmendmentCard document={props.document} amendment={view} isActive={props.activeId === view.id} />;
  }
  const thread = contribution.view;
  return (
    <ThreadCard
      document={props.document}
      thread={thread}
      isActive={props.activeId === thread.id}
      onActivate={() => props.onActivate(thread.id)}
      isTextRemoved={
        thread.anchor.scope === 'words' &&
        props.presentThreads !== null &&
        !props.presentThreads.has(thread.id)
      }
    />
  );
}

import { Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconMessagePlus, IconPencilPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { AmendmentCard } from './amendment-card.tsx';
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
  /** The clause the caret is in, for proposing wording. */
  readonly currentClauseId: string | null;
  readonly activeId: string | null;
  readonly onActivate: (threadId: string) => void;
  /** Threads whose words are still in the text; null while the text is not loaded. */
  readonly presentThreads: ReadonlySet<string> | null;
};

type Filter = 'open' | 'resolved' | 'all';

/** Threads and proposed wordings beside the text, and the place to write new ones. */
export function CommentPanel(props: CommentPanelProps) {
  const t = useT();
  const { document, draft, onDraft } = props;
  const { contributions, error, retry } = useContributions(document.id);
  const [filter, setFilter] = useState<Filter>('open');
  // What was asked for is shown whatever it counts as.
  const shown = contributions?.filter((each) => matches(each, filter) || each.view.id === props.activeId);
  return (
    <Stack gap="md">
      <PanelActions {...props} />
      {draft !== null && <NewThread document={document} draft={draft} onClose={() => onDraft(null)} />}
      <SegmentedControl
        size="xs"
        fullWidth
        aria-label={t('Which comments')}
        value={filter}
        onChange={(value) => setFilter(filterOf(value))}
        data={[
          { value: 'open', label: t('Open') },
          { value: 'resolved', label: t('Settled') },
          { value: 'all', label: t('All') },
        ]}
      />
      <ErrorNote error={error} onRetry={retry} />
      {contributions === undefined && error === null && <LoadingArea />}
      {shown?.length === 0 && (
        <NothingHere filter={filter} canComment={document.abilities.includes('thread.open')} />
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

function NothingHere({ filter, canComment }: { readonly filter: Filter; readonly canComment: boolean }) {
  const t = useT();
  if (filter === 'resolved') return <Text c="dimmed">{t('Nothing is settled yet.')}</Text>;
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

function filterOf(value: string): Filter {
  return value === 'resolved' || value === 'all' ? value : 'open';
}

function matches(each: Contribution, filter: Filter): boolean {
  if (filter === 'all') return true;
  return each.isSettled === (filter === 'resolved');
}

import { Badge, Group, Paper, Stack, Text, UnstyledButton } from '@mantine/core';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { threadTypeWords } from '../../ui/words.ts';
import { CommentBody } from './comment-body.tsx';
import { DispositionNote } from './disposition-note.tsx';
import { quoteOf } from './draft-anchor.ts';
import { RoundBadge } from './round-badge.tsx';
import { ThreadActions } from './thread-actions.tsx';
import { useActiveCard } from './use-active-card.ts';

export type ThreadCardProps = {
  readonly document: DocumentView;
  readonly thread: ThreadView;
  readonly isActive: boolean;
  readonly onActivate: () => void;
  readonly isTextRemoved: boolean;
};

/** One conversation: what it is about, what was said, what was answered. */
export function ThreadCard({ document, thread, isActive, onActivate, isTextRemoved }: ThreadCardProps) {
  const t = useT();
  return (
    <Paper
      {...useActiveCard(isActive)}
      component="article"
      aria-label={t('Comment on {{place}}', { place: placeOf(thread, t) })}
      p="sm"
      withBorder
    >
      <Stack gap="xs">
        <Group gap="xs">
          <Badge size="sm" variant="light" color="gray">
            {t(threadTypeWords[thread.type])}
          </Badge>
          {thread.isBlocking && (
            <Badge size="sm" variant="light" color="red">
              {t('Blocking')}
            </Badge>
          )}
          {thread.isResolved && (
            <Badge size="sm" variant="light" color="pine">
              {t('Resolved')}
            </Badge>
          )}
          <RoundBadge number={thread.roundNumber} />
        </Group>
        <ThreadPlace thread={thread} onActivate={onActivate} isTextRemoved={isTextRemoved} />
        {thread.comments.map((comment) => (
          <CommentBody key={comment.id} documentId={document.id} threadId={thread.id} comment={comment} />
        ))}
        <DispositionNote dispositions={thread.dispositions} authorAnswer={thread.authorAnswer} />
        <ThreadActions document={document} thread={thread} />
      </Stack>
    </Paper>
  );
}

type ThreadPlaceProps = Pick<ThreadCardProps, 'thread' | 'onActivate' | 'isTextRemoved'>;

function ThreadPlace({ thread, onActivate, isTextRemoved }: ThreadPlaceProps) {
  const t = useT();
  const { anchor } = thread;
  if (anchor.scope === 'document') return null;
  const isGone = isTextRemoved;
  return (
    <UnstyledButton
      onClick={onActivate}
      disabled={isGone}
      aria-label={t('Show in the text: {{place}}', { place: placeOf(thread, t) })}
    >
      {anchor.number !== '' && (
        <Text size="xs" fw={600}>
          {t('Clause {{number}}', { number: anchor.number })}
        </Text>
      )}
      {anchor.scope === 'words' && (
        <Text
          size="xs"
          c="gray.8"
          fs="italic"
          lineClamp={3}
          pl="xs"
          style={{ borderLeft: '3px solid var(--mantine-color-yellow-5)' }}
        >
          {quoteOf(anchor.words)}
        </Text>
      )}
      {isGone && (
        <Text size="xs" c="orange.9">
          {t('The words were removed from the text')}
        </Text>
      )}
    </UnstyledButton>
  );
}

function placeOf(thread: ThreadView, t: ReturnType<typeof useT>): string {
  const { anchor } = thread;
  if (anchor.scope === 'document') return t('the whole document');
  if (anchor.scope === 'words') return `“${quoteOf(anchor.words).slice(0, 60)}”`;
  return t('clause {{number}}', { number: anchor.number });
}

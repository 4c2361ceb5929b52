import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { ThreadId } from '../../../shared/domain/ids.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { touchedByContributions } from './touched.ts';

type CommentBodyProps = {
  readonly documentId: string;
  readonly threadId: ThreadId;
  readonly comment: ThreadView['comments'][number];
};

/** One comment: author, time, words; the author can change them, the ledger keeps the earlier ones. */
export function CommentBody({ documentId, threadId, comment }: CommentBodyProps) {
  const t = useT();
  const format = useFormat();
  const [isEditing, setIsEditing] = useState(false);
  return (
    <Stack gap={2}>
      <Text size="xs" c="dimmed">
        <ActorName actor={comment.author} />
        {' · '}
        <time dateTime={comment.at}>{format.dateTime(comment.at)}</time>
        {comment.editedAt !== null && ` · ${t('edited')}`}
      </Text>
      {isEditing ? (
        <EditForm
          documentId={documentId}
          threadId={threadId}
          comment={comment}
          onClose={() => setIsEditing(false)}
        />
      ) : (
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {comment.body}
        </Text>
      )}
      {comment.isOwn && !isEditing && (
        <Group>
          <Button size="compact-xs" variant="subtle" onClick={() => setIsEditing(true)}>
            {t('Edit')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

function EditForm({
  documentId,
  threadId,
  comment,
  onClose,
}: CommentBodyProps & { readonly onClose: () => void }) {
  const t = useT();
  const [body, setBody] = useState(comment.body);
  const edit = useCommand(routes.editComment, { invalidates: touchedByContributions, onDone: onClose });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        edit.mutate({ params: { documentId, threadId, commentId: comment.id }, body: { body } });
      }}
    >
      <Stack gap="xs">
        <Textarea
          aria-label={t('Edit the comment')}
          autosize
          autoFocus
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
        <ErrorNote error={edit.error} />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" disabled={body.trim() === ''} loading={edit.isPending}>
            {t('Save')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { ThreadId } from '../../../shared/domain/ids.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { touchedByContributions } from './touched.ts';
import { WordsForm } from './words-form.tsx';

type CommentBodyProps = {
  readonly documentId: string;
  readonly threadId: ThreadId;
  readonly comment: ThreadView['comments'][number];
};

type EditFormProps = CommentBodyProps & { readonly onClose: () => void };

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

function EditForm({ documentId, threadId, comment, onClose }: EditFormProps) {
  const t = useT();
  const edit = useCommand(routes.editComment, { invalidates: touchedByContributions, onDone: onClose });
  const params = { documentId, threadId, commentId: comment.id };
  return (
    <WordsForm
      field={{ 'aria-label': t('Edit the comment') }}
      initialWords={comment.body}
      submitLabel={t('Save')}
      command={edit}
      onSend={(body) => edit.mutate({ params, body: { body } })}
      onClose={onClose}
    />
  );
}

import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import type { ThreadView } from '../../../shared/contract/contribution-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { AnswerDisposition } from './answer-disposition.tsx';
import { DispositionDialog } from './disposition-dialog.tsx';
import { touchedByContributions } from './touched.ts';

type ThreadActionsProps = { readonly document: DocumentView; readonly thread: ThreadView };

export function ThreadActions({ document, thread }: ThreadActionsProps) {
  const t = useT();
  const [open, setOpen] = useState<'reply' | 'dispose' | null>(null);
  const resolve = useCommand(routes.resolveThread, { invalidates: touchedByContributions });
  const may = (ability: ThreadView['abilities'][number]) => thread.abilities.includes(ability);
  const setResolved = (isResolved: boolean) =>
    resolve.mutate({ params: { documentId: document.id, threadId: thread.id }, body: { isResolved } });
  return (
    <Stack gap="xs">
      {open === 'reply' && <ReplyForm document={document} thread={thread} onClose={() => setOpen(null)} />}
      <ErrorNote error={resolve.error} />
      <Group gap={4}>
        {may('reply') && open !== 'reply' && (
          <Button size="compact-xs" variant="subtle" onClick={() => setOpen('reply')}>
            {t('Reply')}
          </Button>
        )}
        {may('resolve') && (
          <Button size="compact-xs" variant="subtle" onClick={() => setResolved(true)}>
            {t('Resolve')}
          </Button>
        )}
        {may('reopen') && (
          <Button size="compact-xs" variant="subtle" onClick={() => setResolved(false)}>
            {t('Reopen')}
          </Button>
        )}
        {(may('dispose') || may('withdraw')) && (
          <Button size="compact-xs" variant="light" onClick={() => setOpen('dispose')}>
            {may('dispose') ? t('Answer') : t('Withdraw')}
          </Button>
        )}
      </Group>
      {may('answer-disposition') && (
        <AnswerDisposition documentId={document.id} subject={{ kind: 'thread', id: thread.id }} />
      )}
      {open === 'dispose' && (
        <DispositionDialog
          document={document}
          contribution={{ kind: 'thread', view: thread, isSettled: false }}
          onClose={() => setOpen(null)}
        />
      )}
    </Stack>
  );
}

function ReplyForm({ document, thread, onClose }: ThreadActionsProps & { readonly onClose: () => void }) {
  const t = useT();
  const [body, setBody] = useState('');
  const reply = useCommand(routes.reply, { invalidates: touchedByContributions, onDone: onClose });
  const send = () =>
    reply.mutate({ params: { documentId: document.id, threadId: thread.id }, body: { body } });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={t('Reply')}
          autosize
          autoFocus
          minRows={2}
          value={body}
          onChange={(event) => setBody(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onClose();
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && body.trim() !== '') send();
          }}
        />
        <ErrorNote error={reply.error} />
        <Group gap="xs">
          <Button size="compact-sm" type="submit" disabled={body.trim() === ''} loading={reply.isPending}>
            {t('Send reply')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onClose}>
            {t('Cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

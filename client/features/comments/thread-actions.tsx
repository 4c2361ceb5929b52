import { Button, Group, Stack } from '@mantine/core';
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
import { WordsForm } from './words-form.tsx';

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
  const reply = useCommand(routes.reply, { invalidates: touchedByContributions, onDone: onClose });
  const params = { documentId: document.id, threadId: thread.id };
  return (
    <WordsForm
      field={{ label: t('Reply') }}
      initialWords=""
      submitLabel={t('Send reply')}
      command={reply}
      onSend={(body) => reply.mutate({ params, body: { body } })}
      onClose={onClose}
    />
  );
}

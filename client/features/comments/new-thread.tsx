import { Button, Checkbox, Group, Paper, Select, Stack, Text, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { threadTypes } from '../../../shared/domain/dispositions.ts';
import type { ThreadType } from '../../../shared/domain/dispositions.ts';
import { asId } from '../../../shared/domain/ids.ts';
import type { ClauseId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { threadTypeWords } from '../../ui/words.ts';
import type { DraftAnchor } from './draft-anchor.ts';
import { quoteOf } from './draft-anchor.ts';
import { touchedByContributions } from './touched.ts';

type NewThreadProps = {
  readonly document: DocumentView;
  readonly draft: DraftAnchor;
  readonly onClose: () => void;
};

type Values = { type: ThreadType; isBlocking: boolean; body: string };

/** Writing a comment. The server checks the words and writes their mark (CM-2). */
export function NewThread({ document, draft, onClose }: NewThreadProps) {
  const t = useT();
  const open = useCommand(routes.openThread, { invalidates: touchedByContributions });
  const form = useForm<Values>({
    initialValues: { type: usualType(document), isBlocking: false, body: '' },
  });
  const { submit, isPending, error } = useFormSubmit(form, async (values: Values) => {
    await open.mutateAsync({
      params: { documentId: document.id },
      body: { ...values, anchor: anchorOf(draft) },
    });
    onClose();
  });
  return (
    <Paper p="sm" shadow="sm" withBorder>
      <form onSubmit={submit} aria-label={t('New comment')}>
        <Stack gap="sm">
          <DraftQuote draft={draft} />
          <Textarea
            label={t('Comment')}
            autosize
            minRows={3}
            data-autofocus
            autoFocus
            required
            onKeyDown={(event) => {
              if (event.key === 'Escape') onClose();
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
            }}
            {...form.getInputProps('body')}
          />
          <Select
            label={t('Type')}
            size="xs"
            data={threadTypes.map((value) => ({ value, label: t(threadTypeWords[value]) }))}
            allowDeselect={false}
            {...form.getInputProps('type')}
          />
          <Checkbox
            size="xs"
            label={t('Blocking: must be settled before validation')}
            {...form.getInputProps('isBlocking', { type: 'checkbox' })}
          />
          <ErrorNote error={error} />
          <Group gap="xs" justify="flex-end">
            <Button size="xs" variant="default" onClick={onClose}>
              {t('Cancel')}
            </Button>
            <Button size="xs" type="submit" loading={isPending} disabled={form.values.body.trim() === ''}>
              {t('Comment')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

/** Who comments on a translation mostly comments on how it translates. */
function usualType({ profile }: DocumentView): ThreadType {
  return profile === 'translation' ? 'translation' : 'general';
}

function DraftQuote({ draft }: { readonly draft: DraftAnchor }) {
  const t = useT();
  if (draft.scope === 'document')
    return (
      <Text size="sm" fw={600}>
        {t('On the whole document')}
      </Text>
    );
  if (draft.scope === 'clause')
    return (
      <Text size="sm" fw={600}>
        {t('On this clause')}
      </Text>
    );
  return (
    <Text
      size="sm"
      component="blockquote"
      m={0}
      pl="sm"
      lineClamp={4}
      style={{ borderLeft: '3px solid var(--mantine-color-yellow-5)' }}
    >
      {quoteOf(draft.words)}
    </Text>
  );
}

function anchorOf(draft: DraftAnchor) {
  switch (draft.scope) {
    case 'document':
      return { scope: 'document' as const };
    case 'clause':
      return { scope: 'clause' as const, clauseId: asId<ClauseId>(draft.clauseId) };
    case 'words':
      return { scope: 'words' as const, words: draft.words.map((words) => ({ ...words })) };
    default:
      return draft satisfies never;
  }
}

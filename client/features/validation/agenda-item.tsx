import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, ValidationView } from '../../../shared/contract/document-views.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useLifecycle } from '../lifecycle/use-lifecycle.ts';

type AgendaItemProps = {
  readonly document: DocumentView;
  readonly item: ValidationView['agenda'][number];
  readonly number: number;
};

export function AgendaItem({ document, item, number }: AgendaItemProps) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {`${number}. `}
        <bdi>{item.title}</bdi>
      </Text>
      {item.decision === null ? (
        <Text size="sm" c="orange.9">
          {t('Not decided yet')}
        </Text>
      ) : (
        <Text size="sm">
          <b>{t('Decision:')}</b> {item.decision}
          {item.decidedAt !== null && ` (${format.dateTime(item.decidedAt)})`}
        </Text>
      )}
      {document.abilities.includes('decide-agenda-item') && item.decision === null && (
        <DecideForm document={document} item={item} />
      )}
    </Stack>
  );
}

function DecideForm({ document, item }: Omit<AgendaItemProps, 'number'>) {
  const t = useT();
  const send = useLifecycle(document);
  const [decision, setDecision] = useState('');
  const [error, setError] = useState<unknown>(null);
  const decide = async () => {
    try {
      await send({ type: 'decide-agenda-item', itemId: item.id, decision });
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void decide();
      }}
    >
      <Stack gap="xs">
        <Textarea
          label={t('Decision on “{{title}}”', { title: item.title })}
          autosize
          minRows={2}
          value={decision}
          onChange={(event) => setDecision(event.currentTarget.value)}
        />
        <ErrorNote error={error} />
        <Group>
          <Button type="submit" variant="default" disabled={decision.trim() === ''}>
            {t('Record the decision')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

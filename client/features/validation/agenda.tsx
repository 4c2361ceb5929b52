import { Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useT } from '../../lib/i18n.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useLifecycle } from '../lifecycle/use-lifecycle.ts';
import type { AttendanceProps } from './attendance.tsx';
import { AgendaItem } from './agenda-item.tsx';

/** What the workshop has to settle, and what it decided. */
export function Agenda({ document, validation }: AttendanceProps) {
  const t = useT();
  return (
    <Stack gap="sm" component="section" aria-labelledby="agenda">
      <Title order={3} id="agenda">
        {t('Agenda')}
      </Title>
      {validation.agenda.length === 0 && (
        <Text c="dimmed">{t('There is nothing on the agenda. The text can be validated as a whole.')}</Text>
      )}
      <Stack gap="sm" component="ol" m={0} p={0} style={{ listStyle: 'none' }}>
        {validation.agenda.map((item, index) => (
          <Paper key={item.id} component="li" p="md">
            <AgendaItem document={document} item={item} number={index + 1} />
          </Paper>
        ))}
      </Stack>
      {document.abilities.includes('add-agenda-item') && <AddAgendaItem document={document} />}
    </Stack>
  );
}

function AddAgendaItem({ document }: Pick<AttendanceProps, 'document'>) {
  const t = useT();
  const send = useLifecycle(document);
  const [title, setTitle] = useState('');
  const [error, setError] = useState<unknown>(null);
  const add = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await send({ type: 'add-agenda-item', title, clauseId: null });
      setTitle('');
      setError(null);
    } catch (problem) {
      setError(problem);
    }
  };
  return (
    <form onSubmit={(event) => void add(event)}>
      <Group align="flex-end" gap="sm">
        <TextInput
          flex={1}
          miw="14rem"
          label={t('New agenda item')}
          value={title}
          maxLength={300}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={title.trim() === ''}>
          {t('Add')}
        </Button>
      </Group>
      <ErrorNote error={error} />
    </form>
  );
}

import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import type { DocumentView, ValidationView } from '../../../shared/contract/document-views.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Agenda } from './agenda.tsx';
import { Attendance } from './attendance.tsx';

/** The validation workshop: who is there, what is decided, item by item. */
export function ValidationPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const { validation } = document;
  if (validation === null) {
    return (
      <EmptyState title={t('No validation yet')}>
        {t('When the secretariat opens validation, attendance, agenda and decisions are recorded here.')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="xl" maw="56rem">
      <ValidationSummary validation={validation} />
      <Attendance document={document} validation={validation} />
      <Agenda document={document} validation={validation} />
    </Stack>
  );
}

function ValidationSummary({ validation }: { readonly validation: ValidationView }) {
  const t = useT();
  const format = useFormat();
  return (
    <Stack gap="xs">
      <Title order={2}>{t('Validation of version {{version}}', { version: validation.version })}</Title>
      <Group gap="sm">
        <Badge variant="light" color={validation.isQuorumMet ? 'pine' : 'orange'} size="lg">
          {t('{{present}} present, quorum {{quorum}}', {
            present: validation.present.length,
            quorum: validation.quorum,
          })}
        </Badge>
        <Text size="sm" c="dimmed">
          {t('Opened {{date}}', { date: format.dateTime(validation.openedAt) })}
        </Text>
      </Group>
      {validation.outcome === 'validated' && <Text fw={600}>{t('The text was validated.')}</Text>}
      {validation.outcome === 'returned' && <Text fw={600}>{t('The text was returned to revision.')}</Text>}
      {validation.reason !== '' && <Text>{validation.reason}</Text>}
    </Stack>
  );
}

import { Group, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { threadTypes } from '../../../shared/domain/dispositions.ts';
import { useT } from '../../lib/i18n.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { threadTypeWords } from '../../ui/words.ts';
import { useContributions } from '../comments/use-contributions.ts';
import type { Contribution } from '../comments/use-contributions.ts';
import { MatrixTable } from './matrix-table.tsx';

/** Every comment and amendment with its disposition and reason (CM-8), to answer them one after the other. */
export function MatrixPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const { contributions, error, retry } = useContributions(document.id);
  const [round, setRound] = useState('all');
  const [state, setState] = useState('all');
  const [type, setType] = useState('all');
  if (error !== null) return <ErrorNote error={error} onRetry={retry} />;
  if (contributions === undefined) return <LoadingArea />;
  if (contributions.length === 0) {
    return (
      <EmptyState title={t('No comments yet')}>
        {t('Every comment and every proposed wording appears here with its answer.')}
      </EmptyState>
    );
  }
  const shown = contributions.filter(
    (each) => isInRound(each, round) && isInState(each, state) && isOfType(each, type),
  );
  return (
    <Stack gap="md">
      <Title order={2}>{t('Comment matrix')}</Title>
      <Group gap="md" align="flex-end">
        <Select
          label={t('Round')}
          value={round}
          onChange={(value) => setRound(value ?? 'all')}
          allowDeselect={false}
          data={[
            { value: 'all', label: t('All rounds') },
            ...document.rounds.map(({ id, number }) => ({
              value: id,
              label: t('Round {{number}}', { number }),
            })),
          ]}
        />
        <Select
          label={t('Answer')}
          value={state}
          onChange={(value) => setState(value ?? 'all')}
          allowDeselect={false}
          data={[
            { value: 'all', label: t('All') },
            { value: 'open', label: t('Without an answer') },
            { value: 'answered', label: t('Answered') },
          ]}
        />
        <Select
          label={t('Type')}
          value={type}
          onChange={(value) => setType(value ?? 'all')}
          allowDeselect={false}
          data={[
            { value: 'all', label: t('All') },
            ...threadTypes.map((value) => ({ value, label: t(threadTypeWords[value]) })),
            { value: 'amendment', label: t('Amendment') },
          ]}
        />
        <Text size="sm" c="dimmed" role="status">
          {t('{{shown}} of {{all}} · {{open}} without an answer', {
            shown: shown.length,
            all: contributions.length,
            open: shown.filter(({ view }) => view.dispositions.length === 0).length,
          })}
        </Text>
      </Group>
      <MatrixTable document={document} contributions={shown} />
    </Stack>
  );
}

function isInRound({ view }: Contribution, round: string): boolean {
  return round === 'all' || view.roundId === round;
}

function isInState({ view }: Contribution, state: string): boolean {
  return state === 'all' || view.dispositions.length > 0 === (state === 'answered');
}

function isOfType(each: Contribution, type: string): boolean {
  return type === 'all' || type === (each.kind === 'thread' ? each.view.type : 'amendment');
}

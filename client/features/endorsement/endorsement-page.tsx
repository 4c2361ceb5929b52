import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView, EndorsementView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { Deadline } from '../../ui/deadline.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useSentence } from '../../ui/sentence-text.ts';
import { ruleWords } from '../../ui/words.ts';
import { PositionDialog } from './position-dialog.tsx';
import { PositionTable } from './position-table.tsx';

/** Positions per delegation, the rule, and the one sentence that says what is missing (DE-3). */
export function EndorsementPage({ document }: { readonly document: DocumentView }) {
  const t = useT();
  const { endorsement } = document;
  const [delegationId, setDelegationId] = useState<string | null>(null);
  if (endorsement === null) {
    return (
      <EmptyState title={t('No endorsement yet')}>
        {t('When the secretariat opens endorsement, the positions of the delegations are collected here.')}
      </EmptyState>
    );
  }
  return (
    <Stack gap="lg" maw="64rem">
      <EndorsementSummary document={document} endorsement={endorsement} />
      <OwnPosition document={document} endorsement={endorsement} onTake={setDelegationId} />
      <PositionTable document={document} endorsement={endorsement} onRecord={setDelegationId} />
      {delegationId !== null && (
        <PositionDialog
          document={document}
          endorsement={endorsement}
          delegationId={delegationId}
          onClose={() => setDelegationId(null)}
        />
      )}
    </Stack>
  );
}

type SummaryProps = { readonly document: DocumentView; readonly endorsement: EndorsementView };

function EndorsementSummary({ document, endorsement }: SummaryProps) {
  const t = useT();
  const say = useSentence();
  return (
    <Stack gap="xs">
      <Title order={2}>{t('Endorsement of version {{version}}', { version: endorsement.version })}</Title>
      <Alert
        role="status"
        color={endorsement.outcome === 'returned' ? 'orange' : 'pine'}
        variant="light"
        title={say(endorsement.sentence)}
      >
        {t(ruleWords[endorsement.rule])} ·{' '}
        {t('quorum {{quorum}} of {{eligible}}', {
          quorum: endorsement.quorum,
          eligible: endorsement.tally.eligible,
        })}
        {endorsement.isSilence && ` · ${t('Silence procedure')}`}
      </Alert>
      {endorsement.closedAt === null && <Deadline at={endorsement.deadline} timeZone={document.timeZone} />}
      <Text size="sm" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
        {t('Text fixed by its digest {{digest}}', { digest: endorsement.digest })}
      </Text>
    </Stack>
  );
}

type OwnPositionProps = SummaryProps & { readonly onTake: (delegationId: string) => void };

function OwnPosition({ document, endorsement, onTake }: OwnPositionProps) {
  const t = useT();
  const { ownDelegationId } = document;
  if (ownDelegationId === null || endorsement.closedAt !== null) return null;
  const name = endorsement.eligible.find(({ id }) => id === ownDelegationId)?.name ?? '';
  const hasOne = endorsement.positions.some(({ delegationId }) => delegationId === ownDelegationId);
  return (
    <Group>
      <Button
        size="md"
        h="auto"
        py="sm"
        styles={{ label: { whiteSpace: 'normal' } }}
        onClick={() => onTake(ownDelegationId)}
      >
        {hasOne
          ? t('Change the position of {{delegation}}', { delegation: name })
          : t('Take the position of {{delegation}}', { delegation: name })}
      </Button>
    </Group>
  );
}

import { Badge, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { AmendmentView } from '../../../shared/contract/contribution-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { nothingSpelled, spelledBase, spelledProposal } from '../../../shared/content/shown-words.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { useActiveCard } from './use-active-card.ts';
import { AnswerDisposition } from './answer-disposition.tsx';
import { DispositionDialog } from './disposition-dialog.tsx';
import { DispositionNote } from './disposition-note.tsx';
import { RoundBadge } from './round-badge.tsx';
import { WordingDiff } from './wording-diff.tsx';

type AmendmentCardProps = { readonly document: DocumentView; readonly amendment: AmendmentView };

/** Proposed wording as redline, with its rationale and the answer. */
export function AmendmentCard({
  document,
  amendment,
  isActive,
}: AmendmentCardProps & { readonly isActive: boolean }) {
  const t = useT();
  const format = useFormat();
  const { wording } = amendment;
  return (
    <Paper
      {...useActiveCard(isActive)}
      component="article"
      p="sm"
      withBorder
      aria-label={t('Proposed wording for clause {{number}}', { number: wording.number })}
    >
      <Stack gap="xs">
        <Group gap="xs">
          <Badge size="sm" variant="light" color="blue">
            {t('Proposed wording')}
          </Badge>
          {amendment.isApplied && (
            <Badge size="sm" variant="light" color="pine">
              {t('In the text')}
            </Badge>
          )}
          <RoundBadge number={amendment.roundNumber} />
        </Group>
        <Text size="xs" fw={600}>
          {wording.kind === 'insert-after'
            ? t('New clause after {{number}}', { number: wording.number })
            : t('Clause {{number}}', { number: wording.number })}
        </Text>
        <WordingDiff
          before={wording.kind === 'insert-after' ? nothingSpelled : spelledBase(wording)}
          after={spelledProposal(wording)}
        />
        <Text size="xs" c="dimmed">
          <ActorName actor={amendment.author} />
          {` · ${format.dateTime(amendment.at)}`}
        </Text>
        <Text size="sm" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {amendment.rationale}
        </Text>
        <DispositionNote dispositions={amendment.dispositions} authorAnswer={amendment.authorAnswer} />
        <AmendmentActions document={document} amendment={amendment} />
      </Stack>
    </Paper>
  );
}

function AmendmentActions({ document, amendment }: AmendmentCardProps) {
  const t = useT();
  const [isDisposing, setIsDisposing] = useState(false);
  const mayDispose = amendment.abilities.includes('dispose');
  return (
    <>
      {(mayDispose || amendment.abilities.includes('withdraw')) && (
        <Group>
          <Button size="compact-xs" variant="light" onClick={() => setIsDisposing(true)}>
            {mayDispose ? t('Answer') : t('Withdraw')}
          </Button>
        </Group>
      )}
      {amendment.abilities.includes('answer-disposition') && (
        <AnswerDisposition documentId={document.id} subject={{ kind: 'amendment', id: amendment.id }} />
      )}
      {isDisposing && (
        <DispositionDialog
          document={document}
          contribution={{ kind: 'amendment', view: amendment, isSettled: false }}
          onClose={() => setIsDisposing(false)}
        />
      )}
    </>
  );
}

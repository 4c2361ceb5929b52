import { Badge, Button, Table, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { isoCodeOf } from '../../../shared/domain/dispositions.ts';
import { useT } from '../../lib/i18n.ts';
import { threadTypeWords } from '../../ui/words.ts';
import { bodyOf, numberOf, proposedTextOf, quotedTextOf } from '../comments/contribution-words.ts';
import { DispositionDialog } from '../comments/disposition-dialog.tsx';
import { DispositionNote } from '../comments/disposition-note.tsx';
import type { Contribution } from '../comments/use-contributions.ts';

type MatrixTableProps = { readonly document: DocumentView; readonly contributions: readonly Contribution[] };

export function MatrixTable({ document, contributions }: MatrixTableProps) {
  const t = useT();
  const [answering, setAnswering] = useState<Contribution | null>(null);
  return (
    <>
      <Table.ScrollContainer minWidth={900}>
        <Table verticalSpacing="sm" striped styles={{ td: { verticalAlign: 'top' } }}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('No.')}</Table.Th>
              <Table.Th scope="col">{t('Delegation')}</Table.Th>
              <Table.Th scope="col">{t('Clause')}</Table.Th>
              <Table.Th scope="col">{t('Type')}</Table.Th>
              <Table.Th scope="col">{t('Comment')}</Table.Th>
              <Table.Th scope="col">{t('Proposed wording')}</Table.Th>
              <Table.Th scope="col">{t('Answer')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {contributions.map((each, index) => (
              <MatrixRow key={each.view.id} contribution={each} number={index + 1} onAnswer={setAnswering} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {answering !== null && (
        <DispositionDialog document={document} contribution={answering} onClose={() => setAnswering(null)} />
      )}
    </>
  );
}

type MatrixRowProps = {
  readonly contribution: Contribution;
  readonly number: number;
  readonly onAnswer: (contribution: Contribution) => void;
};

function MatrixRow({ contribution, number, onAnswer }: MatrixRowProps) {
  const t = useT();
  const { view } = contribution;
  const author = view.author.kind === 'person' ? view.author : null;
  return (
    <Table.Tr>
      <Table.Td>{number}</Table.Td>
      <Table.Td>
        <bdi>{author?.delegationName ?? author?.name ?? ''}</bdi>
        {author?.delegationName !== null && (
          <Text size="xs" c="dimmed">
            <bdi>{author?.name}</bdi>
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        {numberOf(contribution)}
        <Text size="xs" c="dimmed" lineClamp={3} maw="14rem">
          {quotedTextOf(contribution)}
        </Text>
      </Table.Td>
      <Table.Td>
        <TypeCell contribution={contribution} />
      </Table.Td>
      <Table.Td style={{ whiteSpace: 'pre-wrap' }}>{bodyOf(contribution)}</Table.Td>
      <Table.Td>{proposedTextOf(contribution, t)}</Table.Td>
      <Table.Td>
        <DispositionNote dispositions={view.dispositions} authorAnswer={view.authorAnswer} />
        {view.abilities.includes('dispose') && (
          <Button
            mt={4}
            size="compact-sm"
            variant={view.dispositions.length === 0 ? 'light' : 'subtle'}
            onClick={() => onAnswer(contribution)}
            aria-label={t('Answer number {{number}}', { number })}
          >
            {view.dispositions.length === 0 ? t('Answer') : t('Change the answer')}
          </Button>
        )}
      </Table.Td>
    </Table.Tr>
  );
}

function TypeCell({ contribution }: Pick<MatrixRowProps, 'contribution'>) {
  const t = useT();
  if (contribution.kind === 'amendment') return <>{t('Amendment')}</>;
  const { type, isBlocking } = contribution.view;
  return (
    <>
      <abbr title={t(threadTypeWords[type])}>{isoCodeOf[type]}</abbr>
      {isBlocking && (
        <Badge ml={4} size="xs" variant="light" color="red">
          {t('Blocking')}
        </Badge>
      )}
    </>
  );
}

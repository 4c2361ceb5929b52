import { Badge, Button, Stack, Table, Text } from '@mantine/core';
import type { DocumentView, EndorsementView, PositionView } from '../../../shared/contract/document-views.ts';
import { useT } from '../../lib/i18n.ts';
import { positionWords } from '../../ui/words.ts';
import { SignatureBlock } from './signature-block.tsx';

export type PositionTableProps = {
  readonly document: DocumentView;
  readonly endorsement: EndorsementView;
  /** The secretariat records a position on behalf of the delegation. */
  readonly onRecord: (delegationId: string) => void;
};

const topAligned = { td: { verticalAlign: 'top' }, th: { verticalAlign: 'top' } } as const;

/** One row a delegation: its position as it counts now, the signature, and earlier ones. */
export function PositionTable({ document, endorsement, onRecord }: PositionTableProps) {
  const t = useT();
  const mayRecord = document.abilities.includes('take-position') && document.ownDelegationId === null;
  return (
    <Table.ScrollContainer minWidth={520}>
      <Table verticalSpacing="sm" captionSide="top" styles={topAligned}>
        <Table.Caption ta="start">{t('Positions of the delegations')}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('Delegation')}</Table.Th>
            <Table.Th scope="col">{t('Position')}</Table.Th>
            <Table.Th scope="col">{t('Signature')}</Table.Th>
            {mayRecord && <Table.Th scope="col">{t('On behalf')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {endorsement.eligible.map(({ id, name }) => {
            const own = endorsement.positions.filter(({ delegationId }) => delegationId === id);
            return (
              <Table.Tr key={id}>
                <Table.Th scope="row" fw={500}>
                  <bdi>{name}</bdi>
                </Table.Th>
                <PositionCells endorsement={endorsement} own={own} />
                {mayRecord && (
                  <Table.Td>
                    <Button
                      size="compact-sm"
                      variant="default"
                      onClick={() => onRecord(id)}
                      aria-label={t('Record a position for {{delegation}}', { delegation: name })}
                    >
                      {t('Record')}
                    </Button>
                  </Table.Td>
                )}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type PositionCellsProps = { readonly endorsement: EndorsementView; readonly own: readonly PositionView[] };

function PositionCells({ endorsement, own }: PositionCellsProps) {
  const t = useT();
  const current = own.find(({ isCurrent }) => isCurrent);
  if (current === undefined) {
    const isSilent = endorsement.isSilence && endorsement.closedAt !== null;
    return (
      <>
        <Table.Td c="dimmed">{isSilent ? t('No objection by silence') : t('Nothing said yet')}</Table.Td>
        <Table.Td />
      </>
    );
  }
  return (
    <>
      <Table.Td>
        <Stack gap={4} align="flex-start">
          <Badge variant="light" color={current.position === 'object' ? 'red' : 'pine'}>
            {t(positionWords[current.position])}
          </Badge>
          {current.clauseNumber !== null && (
            <Text size="sm">{t('clause {{number}}', { number: current.clauseNumber })}</Text>
          )}
          {current.reason !== '' && <Text size="sm">{current.reason}</Text>}
          {own.length > 1 && (
            <Text size="xs" c="dimmed">
              {earlierWords(t, own)}
            </Text>
          )}
        </Stack>
      </Table.Td>
      <Table.Td>
        <SignatureBlock position={current} />
      </Table.Td>
    </>
  );
}

function earlierWords(t: ReturnType<typeof useT>, own: readonly PositionView[]): string {
  const earlier = own.filter(({ isCurrent }) => !isCurrent).map(({ position }) => t(positionWords[position]));
  return t('Earlier: {{positions}}', { positions: earlier.join(', ') });
}

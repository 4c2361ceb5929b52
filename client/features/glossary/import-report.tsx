import { Button, Group, Modal, Stack, Table, Text } from '@mantine/core';
import type { RowProblemView } from '../../../shared/contract/glossary-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useSentence } from '../../ui/sentence-text.ts';

export type Imported = { readonly added: number; readonly problems: readonly RowProblemView[] };

type ImportReportProps = { readonly imported: Imported; readonly onClose: () => void };

/** What entered, and each row that did not with its reason. */
export function ImportReport({ imported: { added, problems }, onClose }: ImportReportProps) {
  const t = useT();
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Import terms')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <Stack gap="md">
        <Text role="status">{t('{{count}} terms were added.', { count: added })}</Text>
        {problems.length > 0 && (
          <>
            <Text size="sm">{t('{{count}} rows were left out:', { count: problems.length })}</Text>
            <ProblemTable problems={problems} />
          </>
        )}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('Close')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ProblemTable({ problems }: { readonly problems: readonly RowProblemView[] }) {
  const t = useT();
  const say = useSentence();
  return (
    <Table.ScrollContainer minWidth={280} maxHeight={360}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('Row')}</Table.Th>
            <Table.Th>{t('Term')}</Table.Th>
            <Table.Th>{t('Reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {problems.map((problem) => (
            <Table.Tr key={problem.row}>
              <Table.Td>{problem.row}</Table.Td>
              <Table.Td>
                <bdi>{problem.term}</bdi>
              </Table.Td>
              <Table.Td>{say(problem)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

import { Table, Title } from '@mantine/core';
import { useMemo } from 'react';
import type { RulesOfSides } from '../../../shared/content/compare.ts';
import { concordanceOf } from '../../../shared/content/concordance.ts';
import type { TextContent } from '../../../shared/content/text-content.ts';
import { useT } from '../../lib/i18n.ts';

type NumberTableProps = {
  readonly before: TextContent;
  readonly after: TextContent;
  readonly rules: RulesOfSides;
  readonly beforeName: string;
  readonly afterName: string;
};

/** Which clause had which number on the other side; nothing where no number changed. */
export function NumberTable({ before, after, rules, beforeName, afterName }: NumberTableProps) {
  const t = useT();
  const rows = useMemo(() => concordanceOf(before, after, rules), [before, after, rules]);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="numbers-changed">
      <Title order={3} id="numbers-changed" size="h4" mb="xs">
        {t('Old and new numbers')}
      </Title>
      <Table aria-labelledby="numbers-changed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{beforeName}</Table.Th>
            <Table.Th>{afterName}</Table.Th>
            <Table.Th>{t('Clause')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>{row.before === '' ? '–' : row.before}</Table.Td>
              <Table.Td>{row.after === '' ? '–' : row.after}</Table.Td>
              <Table.Td style={{ overflowWrap: 'anywhere' }}>
                <bdi>{row.words}</bdi>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

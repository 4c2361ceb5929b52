import { Anchor, Table, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import type { RenumberedClause } from '../../../shared/content/concordance.ts';
import { useT } from '../../lib/i18n.ts';

/** Where the table stands on its page. */
export const numbersAnchor = 'numbers-changed';

type NumberTableProps = {
  readonly rows: readonly RenumberedClause[];
  readonly beforeName: string;
  readonly afterName: string;
};

/** Which clause had which number on the other side; nothing where no number changed. */
export function NumberTable({ rows, beforeName, afterName }: NumberTableProps) {
  const t = useT();
  const { hash, key } = useLocation();
  const title = useRef<HTMLHeadingElement>(null);
  // The texts were not there yet when the browser looked for the anchor.
  useEffect(() => {
    if (hash === `#${numbersAnchor}`) title.current?.focus();
  }, [hash, key]);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={numbersAnchor}>
      <Title ref={title} order={3} id={numbersAnchor} tabIndex={-1} size="h4" mb="xs">
        {t('Old and new numbers')}
      </Title>
      <Table aria-labelledby={numbersAnchor}>
        <Table.Thead>
          <Table.Tr>
            {[beforeName, afterName, t('Clause')].map((name) => (
              <Table.Th key={name} scope="col">
                {name}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <ClauseNumber number={row.before} absent={t('(new)')} />
              </Table.Td>
              <Table.Td>
                <ClauseNumber number={row.after} absent={t('(removed)')} />
              </Table.Td>
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

type ClauseNumberProps = { readonly number: string | null; readonly absent: string };

function ClauseNumber({ number, absent }: ClauseNumberProps) {
  const t = useT();
  if (number === null) return absent;
  return number === '' ? t('(no number)') : <bdi>{number}</bdi>;
}

/** The way to the table from the head of a long comparison. */
export function NumbersLink({ count }: { readonly count: number }) {
  const t = useT();
  const { search } = useLocation();
  if (count === 0) return null;
  return (
    <Anchor component={Link} to={{ search, hash: numbersAnchor }} size="sm">
      {t('Old and new numbers ({{count}})', { count })}
    </Anchor>
  );
}

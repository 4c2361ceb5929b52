import { Box, Group, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { Breadcrumbs } from './breadcrumbs.tsx';
import type { Crumb } from './breadcrumbs.tsx';

export type PageHeaderProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
};

export function PageHeader({ title, lead, crumbs = [], actions }: PageHeaderProps) {
  return (
    <Box component="header" mb="lg">
      <Breadcrumbs crumbs={crumbs} />
      <Group justify="space-between" align="flex-end" gap="md">
        <Box maw="46rem">
          <Title order={1}>
            <bdi>{title}</bdi>
          </Title>
          {lead !== undefined && lead !== '' && (
            <Text c="dimmed" mt={4}>
              {lead}
            </Text>
          )}
        </Box>
        {actions !== undefined && <Group gap="sm">{actions}</Group>}
      </Group>
    </Box>
  );
}

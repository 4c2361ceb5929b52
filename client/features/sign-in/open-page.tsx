import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { PageTitle } from '../../ui/page.tsx';
import classes from './open-page.module.css';

export type OpenPageProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
};

/** The sheet in the middle of a page for people who are not signed in. */
export function OpenPage({ title, lead, children }: OpenPageProps) {
  return (
    <div className={classes['area']}>
      <PageTitle title={title} />
      <Paper className={classes['sheet']}>
        <Stack gap="lg">
          <div>
            <Title order={1} size="h2">
              {title}
            </Title>
            {lead !== undefined && (
              <Text c="dimmed" mt={6}>
                {lead}
              </Text>
            )}
          </div>
          {children}
        </Stack>
      </Paper>
    </div>
  );
}

import { Button, Stack } from '@mantine/core';
import { useRouteError } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { homeLink } from '../lib/links.ts';
import { ErrorNote } from '../ui/error-note.tsx';
import { Page } from '../ui/page.tsx';

/** What is shown when a page fails: a newer version of Concord, a lost connection, or a fault of ours. */
export function ErrorPage() {
  const t = useT();
  const error = useRouteError();
  return (
    <Page title={t('This page could not be shown')} width="narrow">
      <Stack align="flex-start">
        <ErrorNote error={error} onRetry={() => window.location.reload()} />
        <Button variant="subtle" component="a" href={homeLink}>
          {t('Go to Home')}
        </Button>
      </Stack>
    </Page>
  );
}

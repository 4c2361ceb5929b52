import { Anchor } from '@mantine/core';
import { Link } from 'react-router';
import { useT } from '../lib/i18n.ts';
import { homeLink } from '../lib/links.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';

export function NotFoundPage() {
  const t = useT();
  return (
    <Page title={t('There is no such page')} width="narrow">
      <EmptyState
        title={t('Nothing is at this address')}
        action={
          <Anchor component={Link} to={homeLink}>
            {t('Go to Home')}
          </Anchor>
        }
      >
        {t('The link may be mistyped, or what it led to was removed.')}
      </EmptyState>
    </Page>
  );
}

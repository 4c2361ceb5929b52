import { Text } from '@mantine/core';
import { useParams } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { OpenPage } from '../sign-in/open-page.tsx';
import { SetupForm } from './setup-form.tsx';

/** The one-time page that makes the first administrator of an installation. */
export function SetupPage() {
  const t = useT();
  const { token = '' } = useParams();
  const setup = useRoute(routes.getSetup, { params: { token } });
  if (setup.isPending) return <LoadingArea />;
  if (setup.error !== null) {
    return (
      <OpenPage title={t('This link does not work any more')}>
        <ErrorNote error={setup.error} />
        <Text>
          {t('Restart the server to get a new link in its log, unless an administrator exists already.')}
        </Text>
      </OpenPage>
    );
  }
  return (
    <OpenPage
      title={t('Set up Concord')}
      lead={t('Make the first administrator. Everyone else comes by invitation.')}
    >
      <SetupForm token={token} />
    </OpenPage>
  );
}

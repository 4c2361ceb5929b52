import { Anchor, Text } from '@mantine/core';
import { Link, useParams } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { roleWords } from '../../ui/words.ts';
import { OpenPage } from '../sign-in/open-page.tsx';
import { JoinForm } from './join-form.tsx';
import { NewAccountForm } from './new-account-form.tsx';

export function InvitationPage() {
  const t = useT();
  const { token = '' } = useParams();
  const invitation = useRoute(routes.getInvitation, { params: { token } });
  if (invitation.error !== null) return <BrokenInvitation error={invitation.error} />;
  if (invitation.data === undefined) return <LoadingArea />;
  const { projectName, invitedBy, role, delegationName, hasAccount, name, email } = invitation.data;
  return (
    <OpenPage
      title={t('Join {{project}}', { project: projectName })}
      lead={t('{{person}} invites you.', { person: invitedBy })}
    >
      <Text>
        {delegationName === null
          ? t('Your role: {{role}}', { role: t(roleWords[role]) })
          : t('Your role: {{role}} for {{delegation}}', {
              role: t(roleWords[role]),
              delegation: delegationName,
            })}
      </Text>
      {hasAccount ? <JoinForm token={token} email={email} /> : <NewAccountForm {...{ token, email, name }} />}
    </OpenPage>
  );
}

function BrokenInvitation({ error }: { readonly error: unknown }) {
  const t = useT();
  return (
    <OpenPage title={t('This invitation cannot be used')}>
      <ErrorNote error={error} />
      <Text>{t('Ask the person who invited you for a new one. If you have joined already, sign in.')}</Text>
      <Anchor component={Link} to="/sign-in">
        {t('Sign in')}
      </Anchor>
    </OpenPage>
  );
}

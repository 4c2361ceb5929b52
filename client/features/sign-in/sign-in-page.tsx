import { Anchor, Group } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useT } from '../../lib/i18n.ts';
import { returnPath } from '../../lib/links.ts';
import { OpenPage } from './open-page.tsx';
import { SignInForm } from './sign-in-form.tsx';

export function SignInPage() {
  const t = useT();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [search] = useSearchParams();
  const enter = async () => {
    queries.clear();
    await navigate(returnPath(search), { replace: true });
  };
  return (
    <OpenPage
      title={t('Sign in')}
      lead={t('Where a working group writes a norm together and makes it binding.')}
    >
      <SignInForm initialEmail={search.get('email') ?? ''} onDone={enter} />
      <Group justify="center">
        <Anchor component={Link} to="/forgot-password" size="sm">
          {t('Forgotten your password?')}
        </Anchor>
      </Group>
    </OpenPage>
  );
}

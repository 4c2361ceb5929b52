import { Button, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { homeLink, projectLink } from '../../lib/links.ts';
import { useCommand, useRoute } from '../../lib/query.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { LoadingArea } from '../../ui/loading-area.tsx';
import { SignInForm } from '../sign-in/sign-in-form.tsx';

export type JoinFormProps = { readonly token: string; readonly email: string };

/** The invited address has an account: sign in as it, then join with one click. */
export function JoinForm({ token, email }: JoinFormProps) {
  const t = useT();
  const queries = useQueryClient();
  const me = useRoute(routes.getMe, {});
  const join = useJoin();
  if (me.isPending) return <LoadingArea />;
  if (me.data?.email.toLowerCase() === email.toLowerCase()) {
    return (
      <Stack>
        <Text size="sm">{t('You are signed in as {{email}}.', { email })}</Text>
        <ErrorNote error={join.error} />
        <Button loading={join.isPending} onClick={() => join.mutate({ params: { token }, body: {} })}>
          {t('Join')}
        </Button>
      </Stack>
    );
  }
  return (
    <Stack>
      <Text size="sm">{t('{{email}} has an account. Sign in with it to join.', { email })}</Text>
      <SignInForm initialEmail={email} onDone={() => queries.invalidateQueries()} />
    </Stack>
  );
}

function useJoin() {
  const navigate = useNavigate();
  return useCommand(routes.acceptInvitation, {
    invalidates: [routes.getHome],
    onDone: ({ projectId }) =>
      void navigate(projectId === null ? homeLink : projectLink(projectId, 'documents'), { replace: true }),
  });
}

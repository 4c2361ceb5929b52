import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { requestPasswordReset } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { OpenPage } from './open-page.tsx';

export function ForgotPasswordPage() {
  const t = useT();
  const [sentTo, setSentTo] = useState<string | null>(null);
  return (
    <OpenPage title={t('Forgotten password')}>
      {sentTo === null ? (
        <AskForm onSent={setSentTo} />
      ) : (
        <Text role="status">
          {t(
            'If {{email}} has an account, a mail with a link is on its way. The link works for one hour. Look in the spam folder too.',
            { email: sentTo },
          )}
        </Text>
      )}
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('Back to sign in')}
      </Anchor>
    </OpenPage>
  );
}

function AskForm({ onSent }: { readonly onSent: (email: string) => void }) {
  const t = useT();
  const form = useForm({ initialValues: { email: '' }, validate: { email: anEmail(t) } });
  const { submit, isPending, error } = useFormSubmit(form, async ({ email }) => {
    await requestPasswordReset(email.trim());
    onSent(email.trim());
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label={t('E-mail')}
          description={t('We send a link to it with which you choose a new password.')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <ErrorNote error={error} />
        <Button type="submit" loading={isPending}>
          {t('Send the link')}
        </Button>
      </Stack>
    </form>
  );
}

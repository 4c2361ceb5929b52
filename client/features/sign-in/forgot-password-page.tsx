import { Anchor, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link } from 'react-router';
import { requestPasswordReset } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail } from '../../ui/checks.ts';
import { PlainForm } from '../../ui/plain-form.tsx';
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
  const ask = async ({ email }: typeof form.values) => {
    await requestPasswordReset(email.trim());
    onSent(email.trim());
  };
  return (
    <PlainForm form={form} onSubmit={ask} submitLabel={t('Send the link')}>
      <TextInput
        label={t('E-mail')}
        description={t('We send a link to it with which you choose a new password.')}
        type="email"
        autoComplete="username"
        required
        {...form.getInputProps('email')}
      />
    </PlainForm>
  );
}

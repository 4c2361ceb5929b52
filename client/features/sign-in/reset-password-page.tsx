import { Anchor, Button, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { resetPassword } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { longEnough } from '../../ui/checks.ts';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PlainForm } from '../../ui/plain-form.tsx';
import { OpenPage } from './open-page.tsx';

export function ResetPasswordPage() {
  const t = useT();
  const [search] = useSearchParams();
  const [isDone, setIsDone] = useState(false);
  const token = search.get('token');
  if (isDone) return <PasswordChanged />;
  if (token === null || search.has('error')) return <LinkExpired />;
  return (
    <OpenPage title={t('Choose a new password')}>
      <NewPasswordForm token={token} onDone={() => setIsDone(true)} />
    </OpenPage>
  );
}

function NewPasswordForm({ token, onDone }: { readonly token: string; readonly onDone: () => void }) {
  const t = useT();
  const form = useForm({ initialValues: { password: '' }, validate: { password: longEnough(t) } });
  const reset = async ({ password }: typeof form.values) => {
    await resetPassword(password, token);
    onDone();
  };
  return (
    <PlainForm form={form} onSubmit={reset} submitLabel={t('Set the password')}>
      <NewPasswordField label={t('New password')} {...form.getInputProps('password')} />
    </PlainForm>
  );
}

function PasswordChanged() {
  const t = useT();
  return (
    <OpenPage title={t('The password is set')}>
      <Text role="status">{t('Sign in with it from now on. Every other session of yours has ended.')}</Text>
      <Button component={Link} to="/sign-in">
        {t('Sign in')}
      </Button>
    </OpenPage>
  );
}

function LinkExpired() {
  const t = useT();
  return (
    <OpenPage title={t('This link does not work any more')}>
      <Text>{t('It has expired or was used already.')}</Text>
      <Anchor component={Link} to="/forgot-password">
        {t('Ask for a new link')}
      </Anchor>
    </OpenPage>
  );
}

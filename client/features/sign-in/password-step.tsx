import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signIn } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail, filledIn } from '../../ui/checks.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { PlainForm } from '../../ui/plain-form.tsx';

export type PasswordStepProps = {
  readonly initialEmail: string;
  readonly onDone: () => Promise<unknown>;
  readonly onSecondFactor: () => void;
};

export function PasswordStep({ initialEmail, onDone, onSecondFactor }: PasswordStepProps) {
  const t = useT();
  const form = useForm({
    initialValues: { email: initialEmail, password: '' },
    validate: { email: anEmail(t), password: filledIn(t) },
  });
  const submit = async ({ email, password }: typeof form.values) => {
    const next = await signIn({ email: email.trim(), password });
    if (next === 'second-factor') return onSecondFactor();
    await onDone();
  };
  return (
    <PlainForm form={form} onSubmit={submit} submitLabel={t('Sign in')}>
      <TextInput
        label={t('E-mail')}
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        {...form.getInputProps('email')}
      />
      <PasswordField
        label={t('Password')}
        autoComplete="current-password"
        required
        withAsterisk={false}
        {...form.getInputProps('password')}
      />
    </PlainForm>
  );
}

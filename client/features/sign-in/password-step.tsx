import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signIn } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail, filledIn } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { PasswordField } from '../../ui/password-field.tsx';

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
  const { submit, isPending, error } = useFormSubmit(form, async ({ email, password }) => {
    const next = await signIn({ email: email.trim(), password });
    if (next === 'second-factor') return onSecondFactor();
    await onDone();
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
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
        <ErrorNote error={error} />
        <Button type="submit" loading={isPending} fullWidth>
          {t('Sign in')}
        </Button>
      </Stack>
    </form>
  );
}

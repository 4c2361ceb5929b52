import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail, filledIn, longEnough } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { useEnter } from './use-enter.ts';

export function SetupForm({ token }: { readonly token: string }) {
  const t = useT();
  const enter = useEnter();
  const form = useForm({
    initialValues: { email: '', name: '', password: '' },
    validate: { email: anEmail(t), name: filledIn(t), password: longEnough(t) },
  });
  const { submit, isPending, error } = useFormSubmit(form, async (body) => {
    const { email } = await call(routes.completeSetup, { params: { token }, body });
    await enter({ email, password: body.password, projectId: null });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label={t('Your name')} autoComplete="name" required {...form.getInputProps('name')} />
        <TextInput
          label={t('E-mail')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordField
          label={t('Choose a password')}
          description={t('At least 10 characters. A sentence only you would write is good.')}
          autoComplete="new-password"
          required
          {...form.getInputProps('password')}
        />
        <ErrorNote error={error} />
        <Button type="submit" loading={isPending}>
          {t('Make the administrator')}
        </Button>
      </Stack>
    </form>
  );
}

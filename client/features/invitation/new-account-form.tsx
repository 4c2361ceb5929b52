import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { useT } from '../../lib/i18n.ts';
import { filledIn, longEnough } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { PasswordField } from '../../ui/password-field.tsx';
import { useEnter } from './use-enter.ts';

export type NewAccountFormProps = { readonly token: string; readonly email: string; readonly name: string };

/** Accepting without an account makes one, signs in and opens the project. */
export function NewAccountForm({ token, email, name }: NewAccountFormProps) {
  const t = useT();
  const enter = useEnter();
  const form = useForm({
    initialValues: { name, password: '' },
    validate: { name: filledIn(t), password: longEnough(t) },
  });
  const { submit, isPending, error } = useFormSubmit(form, async (body) => {
    const accepted = await call(routes.acceptInvitation, { params: { token }, body });
    await enter({ email: accepted.email, password: body.password, projectId: accepted.projectId });
  });
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label={t('E-mail')} value={email} readOnly autoComplete="username" variant="filled" />
        <TextInput
          label={t('Your name')}
          description={t('As it stands under what you sign.')}
          autoComplete="name"
          required
          {...form.getInputProps('name')}
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
          {t('Join')}
        </Button>
      </Stack>
    </form>
  );
}

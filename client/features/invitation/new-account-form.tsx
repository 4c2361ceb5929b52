import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { useT } from '../../lib/i18n.ts';
import { filledIn, longEnough } from '../../ui/checks.ts';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PlainForm } from '../../ui/plain-form.tsx';
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
  const join = async (body: typeof form.values) => {
    const accepted = await call(routes.acceptInvitation, { params: { token }, body });
    await enter({ email: accepted.email, password: body.password, projectId: accepted.projectId });
  };
  return (
    <PlainForm form={form} onSubmit={join} submitLabel={t('Join')}>
      <TextInput label={t('E-mail')} value={email} readOnly autoComplete="username" variant="filled" />
      <TextInput
        label={t('Your name')}
        description={t('As it stands under what you sign.')}
        autoComplete="name"
        required
        {...form.getInputProps('name')}
      />
      <NewPasswordField label={t('Choose a password')} {...form.getInputProps('password')} />
    </PlainForm>
  );
}

import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { routes } from '../../../shared/contract/routes.ts';
import { call } from '../../lib/api.ts';
import { useT } from '../../lib/i18n.ts';
import { anEmail, filledIn, longEnough } from '../../ui/checks.ts';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PlainForm } from '../../ui/plain-form.tsx';
import { useEnter } from './use-enter.ts';

export function SetupForm({ token }: { readonly token: string }) {
  const t = useT();
  const enter = useEnter();
  const form = useForm({
    initialValues: { email: '', name: '', password: '' },
    validate: { email: anEmail(t), name: filledIn(t), password: longEnough(t) },
  });
  const setUp = async (body: typeof form.values) => {
    const { email } = await call(routes.completeSetup, { params: { token }, body });
    await enter({ email, password: body.password, projectId: null });
  };
  return (
    <PlainForm form={form} onSubmit={setUp} submitLabel={t('Make the administrator')}>
      <TextInput label={t('Your name')} autoComplete="name" required {...form.getInputProps('name')} />
      <TextInput
        label={t('E-mail')}
        type="email"
        autoComplete="username"
        required
        {...form.getInputProps('email')}
      />
      <NewPasswordField label={t('Choose a password')} {...form.getInputProps('password')} />
    </PlainForm>
  );
}

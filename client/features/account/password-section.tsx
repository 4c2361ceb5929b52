import { Button, Group, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { changePassword } from '../../lib/auth.ts';
import { useT } from '../../lib/i18n.ts';
import { filledIn, longEnough } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { useNotify } from '../../ui/notify.ts';
import { NewPasswordField } from '../../ui/new-password-field.tsx';
import { PasswordField } from '../../ui/password-field.tsx';
import { Section } from '../../ui/section.tsx';

export function PasswordSection() {
  const t = useT();
  const notify = useNotify();
  const form = useForm({
    initialValues: { current: '', next: '' },
    validate: { current: filledIn(t), next: longEnough(t) },
  });
  const { submit, isPending, error } = useFormSubmit(form, async ({ current, next }) => {
    await changePassword(current, next);
    form.reset();
    notify.done(t('The password is changed. Your other devices are signed out.'));
  });
  return (
    <Section title={t('Password')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <PasswordField
            label={t('Present password')}
            autoComplete="current-password"
            required
            {...form.getInputProps('current')}
          />
          <NewPasswordField label={t('New password')} {...form.getInputProps('next')} />
          <ErrorNote error={error} />
          <Group>
            <Button type="submit" variant="default" loading={isPending}>
              {t('Change the password')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

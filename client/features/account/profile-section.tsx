import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { z } from 'zod';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { offeredLanguages } from '../../lib/languages.ts';
import { useMe } from '../../lib/me.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { useNotify } from '../../ui/notify.ts';
import { Section } from '../../ui/section.tsx';

const language = z.enum(['en', 'fr', 'es', 'sw']).catch('en');

/** The language goes to the account, so that every device and every mail speaks it. */
export function ProfileSection() {
  const t = useT();
  const me = useMe();
  const notify = useNotify();
  const update = useCommand(routes.updateMe, { invalidates: [routes.getMe] });
  const form = useForm({
    initialValues: { name: me.name, language: me.language },
    validate: { name: filledIn(t) },
  });
  const { submit, isPending, error } = useFormSubmit(form, async (values) => {
    await update.mutateAsync({ body: { name: values.name, language: language.parse(values.language) } });
    form.resetDirty();
    notify.done(t('Your account is saved.'));
  });
  return (
    <Section title={t('Name and language')}>
      <form onSubmit={submit} noValidate>
        <Stack>
          <TextInput
            label={t('Your name')}
            description={t('As it stands under what you sign.')}
            autoComplete="name"
            required
            {...form.getInputProps('name')}
          />
          <Select
            label={t('Language')}
            data={[...offeredLanguages]}
            allowDeselect={false}
            {...form.getInputProps('language')}
          />
          <ErrorNote error={error} />
          <Group>
            <Button type="submit" loading={isPending} disabled={!form.isDirty()}>
              {t('Save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}

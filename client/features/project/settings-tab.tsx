import {
  Button,
  Checkbox,
  Group,
  NumberInput,
  Paper,
  Select,
  Stack,
  TextInput,
  Textarea,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import type { UseFormReturnType } from '@mantine/form';
import { useState } from 'react';
import type { ProjectSettings, ProjectView } from '../../../shared/contract/project-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { offeredLanguages } from '../../lib/languages.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { ErrorNote } from '../../ui/error-note.tsx';
import { useFormSubmit } from '../../ui/form-submit.ts';
import { useNotify } from '../../ui/notify.ts';
import { TimeZoneField } from '../../ui/time-zone-field.tsx';
import { useProject } from './project-context.ts';

type Values = ProjectSettings & { name: string; description: string };
type Fields = { readonly form: UseFormReturnType<Values> };

export function SettingsTab() {
  const project = useProject();
  return <SettingsForm key={project.id} project={project} />;
}

function SettingsForm({ project }: { readonly project: ProjectView }) {
  const t = useT();
  const notify = useNotify();
  // The revision the person looked at: a change from elsewhere neither empties the form nor is overwritten by it.
  const [revision, setRevision] = useState(project.revision);
  const update = useCommand(routes.updateProject, {
    invalidates: [routes.getProject, routes.getHome],
    onDone: (saved) => {
      setRevision(saved.revision);
      form.resetDirty();
      notify.done(t('The settings are saved.'));
    },
  });
  const form = useForm<Values>({
    initialValues: { name: project.name, description: project.description, ...project.settings },
    validate: { name: filledIn(t) },
  });
  const { submit, isPending, error } = useFormSubmit(form, ({ name, description, ...settings }) =>
    update.mutateAsync({
      params: { projectId: project.id },
      body: { revision, name, description, settings },
    }),
  );
  return (
    <Paper component="form" p="lg" maw="44rem" onSubmit={submit} noValidate>
      <Stack gap="lg">
        <DescriptionFields form={form} />
        <RuleFields form={form} />
        <ErrorNote error={error} />
        <Group>
          <Button type="submit" loading={isPending} disabled={!form.isDirty()}>
            {t('Save the settings')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

function DescriptionFields({ form }: Fields) {
  const t = useT();
  return (
    <>
      <TextInput label={t('Name')} required {...form.getInputProps('name')} />
      <Textarea label={t('Description')} autosize minRows={2} {...form.getInputProps('description')} />
      <TimeZoneField
        label={t('Time zone')}
        description={t('Deadlines of the project are set in it.')}
        {...form.getInputProps('timeZone')}
      />
      <Select
        label={t('Language')}
        description={t('Of what Concord prints and mails for the project.')}
        data={[...offeredLanguages]}
        allowDeselect={false}
        {...form.getInputProps('language')}
      />
    </>
  );
}

function RuleFields({ form }: Fields) {
  const t = useT();
  return (
    <>
      <Checkbox
        label={t('Drafting is open')}
        description={t('Members comment and observers read while a text is being drafted.')}
        {...form.getInputProps('isDraftingOpen', { type: 'checkbox' })}
      />
      <Checkbox
        label={t('The drafter may open a review')}
        description={t('Otherwise only the secretariat does.')}
        {...form.getInputProps('mayDrafterOpenReview', { type: 'checkbox' })}
      />
      <NumberInput
        label={t('Shortest silence procedure, in hours')}
        description={t('72 is the custom; less is a decision of the group.')}
        min={1}
        max={720}
        allowDecimal={false}
        styles={{ wrapper: { maxWidth: '10rem' } }}
        {...form.getInputProps('minimumSilenceHours')}
      />
    </>
  );
}

import { Button, TextInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { ownTimeZone } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { projectLink } from '../../lib/links.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { TimeZoneField } from '../../ui/time-zone-field.tsx';

export function CreateProject() {
  const t = useT();
  const navigate = useNavigate();
  const [isOpen, dialog] = useDisclosure(false);
  const create = useCommand(routes.createProject, {
    invalidates: [routes.getHome],
    onDone: ({ id }) => void navigate(projectLink(id, 'people')),
  });
  const form = useForm({
    initialValues: { name: '', description: '', timeZone: ownTimeZone() },
    validate: { name: filledIn(t) },
  });
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
        {t('New project')}
      </Button>
      <FormDialog
        title={t('New project')}
        intro={t('You become its secretariat. Delegations and people come next.')}
        isOpen={isOpen}
        onClose={dialog.close}
        form={form}
        submitLabel={t('Create the project')}
        onSubmit={(body) => create.mutateAsync({ body })}
      >
        <TextInput label={t('Name')} required data-autofocus {...form.getInputProps('name')} />
        <Textarea label={t('Description')} autosize minRows={2} {...form.getInputProps('description')} />
        <TimeZoneField
          label={t('Time zone')}
          description={t('Deadlines of the project are set in it.')}
          {...form.getInputProps('timeZone')}
        />
      </FormDialog>
    </>
  );
}

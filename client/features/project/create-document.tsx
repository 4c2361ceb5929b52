import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import { routes } from '../../../shared/contract/routes.ts';
import { kinds, profileOf } from '../../../shared/domain/stages.ts';
import type { Kind } from '../../../shared/domain/stages.ts';
import { useT } from '../../lib/i18n.ts';
import { documentLink } from '../../lib/links.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { kindWords, profileNoteWords } from '../../ui/words.ts';
import { BeginWith } from './begin-with.tsx';

type Values = {
  readonly title: string;
  readonly kind: Kind;
  readonly isConfidential: boolean;
  readonly fromId: string;
};

export function CreateDocument({ projectId }: { readonly projectId: string }) {
  const t = useT();
  const navigate = useNavigate();
  const [isOpen, dialog] = useDisclosure(false);
  const create = useCommand(routes.createDocument, {
    invalidates: [routes.listDocuments, routes.getHome],
    onDone: ({ id }) => void navigate(documentLink(id, 'text')),
  });
  const form = useForm<Values>({
    initialValues: { title: '', kind: 'sop', isConfidential: false, fromId: '' },
    validate: { title: filledIn(t) },
  });
  return (
    <>
      <Button leftSection={<IconPlus size={18} aria-hidden />} onClick={dialog.open}>
        {t('New document')}
      </Button>
      <FormDialog
        title={t('New document')}
        isOpen={isOpen}
        onClose={dialog.close}
        form={form}
        submitLabel={t('Create the document')}
        onSubmit={({ fromId, ...body }) =>
          create.mutateAsync({ params: { projectId }, body: fromId === '' ? body : { ...body, fromId } })
        }
      >
        <TextInput label={t('Title')} required data-autofocus {...form.getInputProps('title')} />
        <Select
          label={t('Kind')}
          description={t(profileNoteWords[profileOf(form.values.kind)])}
          data={kinds.map((kind) => ({ value: kind, label: t(kindWords[kind]) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
          onChange={(kind) =>
            form.setValues({ kind: kinds.find((each) => each === kind) ?? 'sop', fromId: '' })
          }
        />
        <BeginWith
          projectId={projectId}
          kind={form.values.kind}
          value={form.values.fromId}
          onChange={(fromId) => form.setFieldValue('fromId', fromId)}
        />
        <Checkbox
          label={t('Confidential')}
          description={t('Observers and guests do not see it, in no list and no search.')}
          {...form.getInputProps('isConfidential', { type: 'checkbox' })}
        />
      </FormDialog>
    </>
  );
}

import { Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type CutVersionDialogProps = { readonly document: DocumentView; readonly onClose: () => void };

export function CutVersionDialog({ document, onClose }: CutVersionDialogProps) {
  const t = useT();
  const cut = useCommand(routes.cutVersion, {
    invalidates: [routes.listVersions, routes.getDocument, routes.getLedger],
  });
  const form = useForm({
    initialValues: { name: '', note: '' },
    validate: { name: (name) => (name.trim() === '' ? t('Fill this in.') : null) },
  });
  return (
    <FormDialog
      isOpen
      title={t('Cut a version')}
      intro={t('The text is frozen as it is now. Writing goes on in the draft.')}
      onClose={onClose}
      form={form}
      submitLabel={t('Cut version {{number}}', { number: document.counts.versions + 1 })}
      onSubmit={async (body) => {
        await cut.mutateAsync({ params: { documentId: document.id }, body });
        onClose();
      }}
    >
      <TextInput label={t('Name')} required data-autofocus maxLength={200} {...form.getInputProps('name')} />
      <Textarea label={t('Note')} autosize minRows={2} maxLength={2000} {...form.getInputProps('note')} />
    </FormDialog>
  );
}

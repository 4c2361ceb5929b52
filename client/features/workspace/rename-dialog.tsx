import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

type RenameDialogProps = { readonly document: DocumentView; readonly onClose: () => void };

export function RenameDialog({ document, onClose }: RenameDialogProps) {
  const t = useT();
  const update = useCommand(routes.updateDocument, {
    invalidates: [routes.getDocument, routes.listDocuments],
  });
  const form = useForm({
    initialValues: { title: document.title },
    validate: { title: (title) => (title.trim() === '' ? t('Fill this in.') : null) },
  });
  return (
    <FormDialog
      isOpen
      title={t('Rename the document')}
      onClose={onClose}
      form={form}
      submitLabel={t('Rename')}
      onSubmit={async (body) => {
        await update.mutateAsync({ params: { documentId: document.id }, body });
        onClose();
      }}
    >
      <TextInput
        label={t('Title')}
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('title')}
      />
    </FormDialog>
  );
}

import { useForm } from '@mantine/form';
import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { AttachmentFields } from './attachment-fields.tsx';
import type { AttachmentValues } from './attachment-fields.tsx';

export type AttachmentParams = { readonly documentId: string; readonly attachmentId: string };

type ChangeAttachmentDialogProps = {
  readonly params: AttachmentParams;
  readonly attachment: AttachmentView;
  readonly onClose: () => void;
};

export function ChangeAttachmentDialog({ params, attachment, onClose }: ChangeAttachmentDialogProps) {
  const t = useT();
  const change = useCommand(routes.changeAttachment, { invalidates: [routes.listAttachments] });
  const { description, isConfidential } = attachment;
  const form = useForm<AttachmentValues>({ initialValues: { description, isConfidential } });
  return (
    <FormDialog
      title={t('Change description or confidentiality')}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t('Save')}
      onSubmit={async (body) => {
        if (form.isDirty()) await change.mutateAsync({ params, body });
        onClose();
      }}
    >
      <AttachmentFields form={form} />
    </FormDialog>
  );
}

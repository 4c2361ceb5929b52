import { Alert, Progress, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { addAttachment } from '../../../shared/contract/attachment-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { useNotify } from '../../ui/notify.ts';
import { AttachmentFields } from './attachment-fields.tsx';
import type { AttachmentValues } from './attachment-fields.tsx';
import { useUpload } from './use-upload.ts';

type AttachDialogProps = {
  readonly documentId: string;
  readonly file: File;
  readonly limitBytes: number;
  readonly onClose: () => void;
};

/** One file on its way: what it is, who may see it, how far it has come. Closing it stops it. */
export function AttachDialog({ documentId, file, limitBytes, onClose }: AttachDialogProps) {
  const t = useT();
  const format = useFormat();
  const notify = useNotify();
  const sending = useUpload(addAttachment);
  const form = useForm<AttachmentValues>({ initialValues: { description: '', isConfidential: false } });
  const isTooLarge = file.size > limitBytes;
  const close = () => {
    sending.stop();
    onClose();
  };
  return (
    <FormDialog
      title={t('Attach a file')}
      isOpen
      onClose={close}
      form={form}
      submitLabel={t('Attach')}
      onSubmit={async ({ description, isConfidential }) => {
        if (isTooLarge) return;
        const fields = { description, isConfidential: String(isConfidential) };
        if (!(await sending.send({ params: { documentId }, file, fields }))) return;
        notify.done(t('Attached “{{name}}”', { name: file.name }));
        onClose();
      }}
    >
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        <bdi>{file.name}</bdi> · {format.fileSize(file.size)}
      </Text>
      {isTooLarge && (
        <Alert color="red" variant="light" role="alert">
          {t('The file is larger than {{limit}} MB. Make it smaller or cut it into parts.', {
            limit: Math.floor(limitBytes / 1_000_000),
          })}
        </Alert>
      )}
      <AttachmentFields form={form} />
      {sending.share !== null && (
        <Progress
          value={sending.share * 100}
          aria-label={t('Sent of the file: {{share}} %', { share: Math.round(sending.share * 100) })}
        />
      )}
    </FormDialog>
  );
}

import { Modal, TextInput } from '@mantine/core';
import { useT } from '../../lib/i18n.ts';

type ClauseLinkDialogProps = { readonly link: string | null; readonly onClose: () => void };

/** The link, to be copied by hand. */
export function ClauseLinkDialog({ link, onClose }: ClauseLinkDialogProps) {
  const t = useT();
  return (
    <Modal
      opened={link !== null}
      onClose={onClose}
      title={t('Link to the clause')}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <TextInput
        readOnly
        label={t('Copy this link')}
        value={link ?? ''}
        data-autofocus
        onFocus={(event) => event.currentTarget.select()}
      />
    </Modal>
  );
}

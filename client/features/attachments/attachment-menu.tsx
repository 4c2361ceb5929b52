import { Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ActionsMenu } from '../../ui/actions-menu.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ChangeAttachmentDialog } from './change-attachment-dialog.tsx';
import { DownloadsDialog } from './downloads-dialog.tsx';

type AttachmentMenuProps = { readonly document: DocumentView; readonly attachment: AttachmentView };

/** What the server says the person may do with the file; nothing at all where that is nothing. */
export function AttachmentMenu({ document, attachment }: AttachmentMenuProps) {
  const t = useT();
  const [isChanging, changing] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const [isLogOpen, log] = useDisclosure(false);
  const remove = useCommand(routes.removeAttachment, { invalidates: [routes.listAttachments] });
  const mayReadLog = document.abilities.includes('attachment.read-downloads');
  const { id, name, mayChange } = attachment;
  const params = { documentId: document.id, attachmentId: id };
  if (!mayChange && !mayReadLog) return null;
  return (
    <>
      <ActionsMenu name={name}>
        {mayReadLog && <Menu.Item onClick={log.open}>{t('Who downloaded it')}</Menu.Item>}
        {mayChange && (
          <>
            <Menu.Item onClick={changing.open}>{t('Change description or confidentiality')}</Menu.Item>
            <Menu.Item c="red.9" onClick={removing.open}>
              {t('Remove the attachment')}
            </Menu.Item>
          </>
        )}
      </ActionsMenu>
      {isChanging && <ChangeAttachmentDialog {...{ params, attachment }} onClose={changing.close} />}
      {isLogOpen && <DownloadsDialog {...{ params, name }} onClose={log.close} />}
      <ConfirmDialog
        title={t('Remove {{name}}?', { name })}
        isOpen={isRemoving}
        onClose={removing.close}
        confirmLabel={t('Remove the attachment')}
        tone="danger"
        onConfirm={() => remove.mutateAsync({ params })}
      >
        {t('The file is deleted. The ledger keeps that it was here, and who downloaded it stays in the log.')}
      </ConfirmDialog>
    </>
  );
}

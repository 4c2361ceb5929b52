import { List, Modal, Text } from '@mantine/core';
import { routes } from '../../../shared/contract/routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import type { AttachmentParams } from './change-attachment-dialog.tsx';

type DownloadsDialogProps = {
  readonly params: AttachmentParams;
  readonly name: string;
  readonly onClose: () => void;
};

/** Who took the file away and when, the last first. */
export function DownloadsDialog({ params, name, onClose }: DownloadsDialogProps) {
  const t = useT();
  const format = useFormat();
  const pages = usePages(routes.listDownloads, { params });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('Downloads of {{name}}', { name })}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <PagesArea pages={pages} empty={<Text size="sm">{t('Nobody has downloaded it yet.')}</Text>}>
        {(downloads) => (
          <List spacing="xs" size="sm">
            {downloads.map(({ id, at, ...who }) => (
              <List.Item key={id}>
                {format.dateTime(at)} · <ActorName actor={{ kind: 'person', ...who }} />
              </List.Item>
            ))}
          </List>
        )}
      </PagesArea>
    </Modal>
  );
}

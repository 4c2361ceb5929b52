import { Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { ReadArea } from '../../ui/read-area.tsx';
import { AttachDialog } from './attach-dialog.tsx';
import { AttachmentItem } from './attachment-item.tsx';
import { DropArea } from './drop-area.tsx';

type AttachmentsPanelProps = { readonly document: DocumentView };

/** Files beside the text: data, scripts, photos. What is dropped here goes into the dialog that attaches it. */
export function AttachmentsPanel({ document }: AttachmentsPanelProps) {
  const t = useT();
  const read = useRoute(routes.listAttachments, { params: { documentId: document.id } });
  const [chosen, setChosen] = useState<File | null>(null);
  const mayAdd = document.abilities.includes('attachment.add');
  return (
    <ReadArea read={read}>
      {({ items, limitBytes }) => (
        <Stack gap="md">
          {mayAdd && <DropArea limitBytes={limitBytes} onChoose={setChosen} />}
          {items.length === 0 && (
            <Text size="sm" c="dimmed">
              {t('No attachments yet. Data, scripts, photos and scans lie here, beside the text.')}
            </Text>
          )}
          {items.length > 0 && (
            <Stack
              gap="md"
              component="ul"
              m={0}
              p={0}
              style={{ listStyle: 'none' }}
              aria-label={t('Attachments')}
            >
              {items.map((attachment) => (
                <AttachmentItem key={attachment.id} document={document} attachment={attachment} />
              ))}
            </Stack>
          )}
          {chosen !== null && (
            <AttachDialog
              documentId={document.id}
              file={chosen}
              limitBytes={limitBytes}
              onClose={() => setChosen(null)}
            />
          )}
        </Stack>
      )}
    </ReadArea>
  );
}

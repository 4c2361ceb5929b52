import { Anchor, Badge, Group, Stack, Text } from '@mantine/core';
import { attachmentFile } from '../../../shared/contract/attachment-routes.ts';
import type { AttachmentView } from '../../../shared/contract/attachment-routes.ts';
import type { DocumentView } from '../../../shared/contract/document-views.ts';
import { addressOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { ActorName } from '../../ui/person-name.tsx';
import { AttachmentMenu } from './attachment-menu.tsx';

type AttachmentItemProps = { readonly document: DocumentView; readonly attachment: AttachmentView };

export function AttachmentItem({ document, attachment }: AttachmentItemProps) {
  const t = useT();
  const format = useFormat();
  const { id, name, size, description, isConfidential, at, by } = attachment;
  const params = { documentId: document.id, attachmentId: id };
  return (
    <Group component="li" align="flex-start" wrap="nowrap" justify="space-between" gap="xs">
      <Stack gap={2} style={{ minWidth: 0 }}>
        <Anchor
          href={addressOf(attachmentFile, { params })}
          download={name}
          size="sm"
          fw={600}
          style={{ overflowWrap: 'anywhere' }}
        >
          <bdi>{name}</bdi>
        </Anchor>
        <Text size="xs" c="dimmed">
          {format.fileSize(size)} · {format.dateTime(at)} · <ActorName actor={by} />
        </Text>
        {isConfidential && (
          <Badge variant="light" color="red" size="sm">
            {t('Confidential')}
          </Badge>
        )}
        {description !== '' && (
          <Text size="sm" style={{ overflowWrap: 'anywhere', whiteSpace: 'pre-line' }}>
            <bdi>{description}</bdi>
          </Text>
        )}
      </Stack>
      <AttachmentMenu document={document} attachment={attachment} />
    </Group>
  );
}

import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import type { Collaboration } from '../../collaboration/connect.ts';
import type { SaveStatus } from '../../collaboration/save-status.ts';
import { useT } from '../../lib/i18n.ts';
import { useSaveStatus, useSeat } from './use-collaboration.ts';

/** RT-1 in words: “Saved” is said only when the server has it on durable storage. */
export function SaveIndicator({ collaboration }: { readonly collaboration: Collaboration }) {
  const t = useT();
  const status = useSaveStatus(collaboration);
  const seat = useSeat(collaboration);
  const Icon = icons[status.kind];
  const isReader = seat === 'comment' || seat === 'read';
  const words = isReader && status.kind === 'saved' ? seatWords[seat] : saveWords[status.kind];
  const count = status.kind === 'saved' ? 0 : status.kept;
  return (
    <Group gap={6} role="status" wrap="nowrap" data-save={status.kind}>
      <Icon size={16} aria-hidden />
      <Text size="xs">{t(words, { count })}</Text>
    </Group>
  );
}

const seatWords = { comment: 'You read and comment here', read: 'You read here' } as const;

const saveWords: Readonly<Record<SaveStatus['kind'], string>> = {
  connecting: 'Connecting…',
  saved: 'Saved',
  saving: 'Saving…',
  offline: 'Offline: {{count}} changes are kept on this device',
  'not-saved': 'Not saved yet, trying again. Keep this page open.',
  refused: 'You may not change the text any more: {{count}} changes are only on this device',
  reload: 'Reload to continue',
  'turned-away': 'Disconnected: {{count}} changes are kept on this device',
};

const icons: Readonly<Record<SaveStatus['kind'], typeof IconCloudUp>> = {
  connecting: IconCloudUp,
  saved: IconCloudCheck,
  saving: IconCloudUp,
  offline: IconCloudOff,
  'not-saved': IconAlertTriangle,
  refused: IconAlertTriangle,
  reload: IconAlertTriangle,
  'turned-away': IconCloudOff,
};

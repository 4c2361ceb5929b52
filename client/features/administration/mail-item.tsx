import { Accordion, Badge, Group, Text } from '@mantine/core';
import type { OutboxMailView } from '../../../shared/contract/people-routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { MailText } from './mail-text.tsx';

export function MailItem({ mail }: { readonly mail: OutboxMailView }) {
  const format = useFormat();
  return (
    <Accordion.Item value={mail.id}>
      <Accordion.Control>
        <Group justify="space-between" gap="xs" pr="sm">
          <div>
            <Text fw={600}>
              <bdi>{mail.subject}</bdi>
            </Text>
            <Text size="sm" c="dimmed">
              <bdi>{mail.to}</bdi>
              {` · ${format.dateTime(mail.createdAt)}`}
            </Text>
          </div>
          <MailState mail={mail} />
        </Group>
      </Accordion.Control>
      <Accordion.Panel>
        <MailText text={mail.text} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}

function MailState({ mail }: { readonly mail: OutboxMailView }) {
  const t = useT();
  const format = useFormat();
  if (mail.sentAt !== null)
    return <Badge color="teal">{t('Sent {{when}}', { when: format.relative(mail.sentAt) })}</Badge>;
  if (mail.lastError !== null)
    return <Badge color="red">{t('Not sent: {{reason}}', { reason: mail.lastError })}</Badge>;
  return <Badge color="gray">{t('Kept here')}</Badge>;
}

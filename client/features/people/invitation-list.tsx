import { Badge, Button, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { InvitationView } from '../../../shared/contract/people-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useFormat } from '../../lib/format.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand, usePages } from '../../lib/query.ts';
import { useNow } from '../../lib/use-now.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { Row, Rows } from '../../ui/rows.tsx';
import { roleWords } from '../../ui/words.ts';

export function InvitationList({ projectId }: { readonly projectId: string }) {
  const t = useT();
  const invitations = usePages(routes.listInvitations, { params: { projectId } });
  return (
    <section>
      <Title order={2} size="h3" mb="xs">
        {t('Invitations')}
      </Title>
      <PagesArea pages={invitations} empty={<Text c="dimmed">{t('No invitation was sent yet.')}</Text>}>
        {(items) => (
          <Rows label={t('Invitations')}>
            {items.map((invitation) => (
              <InvitationRow key={invitation.id} invitation={invitation} projectId={projectId} />
            ))}
          </Rows>
        )}
      </PagesArea>
    </section>
  );
}

type InvitationRowProps = { readonly invitation: InvitationView; readonly projectId: string };

function InvitationRow({ invitation, projectId }: InvitationRowProps) {
  const t = useT();
  const belonging = [
    t(roleWords[invitation.role]),
    ...(invitation.delegationName === null ? [] : [invitation.delegationName]),
  ];
  const side = (
    <>
      <InvitationState invitation={invitation} />
      {invitation.acceptedAt === null && <WithdrawInvitation invitation={invitation} projectId={projectId} />}
    </>
  );
  return (
    <Row side={side}>
      <Text fw={600}>
        <bdi>{invitation.name}</bdi>
      </Text>
      <Text size="sm" c="dimmed">
        <bdi>{invitation.email}</bdi>
        {' · '}
        <bdi>{belonging.join(' · ')}</bdi>
      </Text>
    </Row>
  );
}

function InvitationState({ invitation }: { readonly invitation: InvitationView }) {
  const t = useT();
  const format = useFormat();
  const now = useNow();
  const { acceptedAt, expiresAt } = invitation;
  if (acceptedAt !== null)
    return <Badge color="teal">{t('Accepted {{date}}', { date: format.date(acceptedAt) })}</Badge>;
  if (Date.parse(expiresAt) < now) return <Badge color="red">{t('Expired')}</Badge>;
  return <Badge color="yellow">{t('Open until {{date}}', { date: format.date(expiresAt) })}</Badge>;
}

function WithdrawInvitation({ invitation, projectId }: InvitationRowProps) {
  const t = useT();
  const [isOpen, dialog] = useDisclosure(false);
  const withdraw = useCommand(routes.withdrawInvitation, { invalidates: [routes.listInvitations] });
  const params = { projectId, invitationId: invitation.id };
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('Withdraw the invitation of {{name}}', { name: invitation.name })}
        onClick={dialog.open}
      >
        {t('Withdraw')}
      </Button>
      <ConfirmDialog
        title={t('Withdraw the invitation?')}
        isOpen={isOpen}
        onClose={dialog.close}
        confirmLabel={t('Withdraw')}
        tone="danger"
        onConfirm={() => withdraw.mutateAsync({ params })}
      >
        {t('The link sent to {{email}} stops working.', { email: invitation.email })}
      </ConfirmDialog>
    </>
  );
}

import { Badge, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { PersonView } from '../../../shared/contract/people-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useMe } from '../../lib/me.ts';
import { useCommand } from '../../lib/query.ts';
import { ActionsMenu } from '../../ui/actions-menu.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { useNotify } from '../../ui/notify.ts';
import { PersonName } from '../../ui/person-name.tsx';
import { Row } from '../../ui/rows.tsx';
import { roleWords } from '../../ui/words.ts';

export function AccountRow({ person }: { readonly person: PersonView }) {
  const t = useT();
  const me = useMe();
  const side = (
    <>
      {person.isAdministrator && <Badge color="pine">{t('Administrator')}</Badge>}
      {!person.isActive && <Badge color="red">{t('Switched off')}</Badge>}
      {person.id !== me.id && <AccountActions person={person} />}
    </>
  );
  return (
    <Row side={side}>
      <Text fw={600}>
        <PersonName name={person.name} />
      </Text>
      <Text size="sm" c="dimmed">
        <bdi>{person.email}</bdi>
      </Text>
      {person.memberships.map((each) => (
        <Text key={`${each.projectId} ${each.role}`} size="sm">
          <bdi>{each.projectName}</bdi>
          {` · ${t(roleWords[each.role])}`}
          {each.delegationName !== null && <bdi>{` · ${each.delegationName}`}</bdi>}
        </Text>
      ))}
    </Row>
  );
}

function AccountActions({ person }: { readonly person: PersonView }) {
  const t = useT();
  const notify = useNotify();
  const [isSwitchingOff, switchingOff] = useDisclosure(false);
  const update = useCommand(routes.updatePerson, { invalidates: [routes.listPeople] });
  const params = { personId: person.id };
  const change = (body: { isAdministrator?: boolean; isActive?: boolean }) =>
    update.mutate({ params, body }, { onError: notify.failed });
  return (
    <>
      <ActionsMenu name={person.name}>
        <Menu.Item onClick={() => change({ isAdministrator: !person.isAdministrator })}>
          {person.isAdministrator ? t('Take administration away') : t('Make administrator')}
        </Menu.Item>
        {person.isActive ? (
          <Menu.Item c="red.9" onClick={switchingOff.open}>
            {t('Switch the account off')}
          </Menu.Item>
        ) : (
          <Menu.Item onClick={() => change({ isActive: true })}>{t('Switch the account on')}</Menu.Item>
        )}
      </ActionsMenu>
      <ConfirmDialog
        title={t('Switch off the account of {{name}}?', { name: person.name })}
        isOpen={isSwitchingOff}
        onClose={switchingOff.close}
        confirmLabel={t('Switch the account off')}
        tone="danger"
        onConfirm={() => update.mutateAsync({ params, body: { isActive: false } })}
      >
        {t(
          'Every session of this person ends at once. What they wrote and signed stays. You can switch it on again.',
        )}
      </ConfirmDialog>
    </>
  );
}

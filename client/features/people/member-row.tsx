import { Anchor, Badge, Menu, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { MemberView } from '../../../shared/contract/project-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { ActionsMenu } from '../../ui/actions-menu.tsx';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { PersonName } from '../../ui/person-name.tsx';
import { Row } from '../../ui/rows.tsx';
import { roleWords } from '../../ui/words.ts';
import { useProject } from '../project/project-context.ts';
import { MemberDialog } from './member-dialog.tsx';

export function MemberRow({ member }: { readonly member: MemberView }) {
  const t = useT();
  const project = useProject();
  const side = (
    <>
      <Badge color={member.role === 'lead' || member.role === 'secretariat' ? 'pine' : 'gray'}>
        {t(roleWords[member.role])}
      </Badge>
      {project.abilities.includes('project.people') && <MemberMenu member={member} projectId={project.id} />}
    </>
  );
  return (
    <Row side={side}>
      <Text fw={600}>
        <PersonName name={member.name} />
      </Text>
      <Text size="sm" c="dimmed">
        {member.title !== '' && <bdi>{`${member.title} · `}</bdi>}
        <Anchor href={`mailto:${member.email}`} inherit c="inherit">
          <bdi>{member.email}</bdi>
        </Anchor>
      </Text>
    </Row>
  );
}

type MemberMenuProps = { readonly member: MemberView; readonly projectId: string };

function MemberMenu({ member, projectId }: MemberMenuProps) {
  const t = useT();
  const [isChanging, changing] = useDisclosure(false);
  const [isRemoving, removing] = useDisclosure(false);
  const remove = useCommand(routes.removeMember, {
    invalidates: [routes.listMembers, routes.listDelegations],
  });
  return (
    <>
      <ActionsMenu name={member.name}>
        <Menu.Item onClick={changing.open}>{t('Change role, delegation or title')}</Menu.Item>
        <Menu.Item c="red.9" onClick={removing.open}>
          {t('Remove from the project')}
        </Menu.Item>
      </ActionsMenu>
      {isChanging && <MemberDialog member={member} projectId={projectId} onClose={changing.close} />}
      <ConfirmDialog
        title={t('Remove {{name}}?', { name: member.name })}
        isOpen={isRemoving}
        onClose={removing.close}
        confirmLabel={t('Remove from the project')}
        tone="danger"
        onConfirm={() => remove.mutateAsync({ params: { projectId, personId: member.personId } })}
      >
        {t('What this person wrote and signed stays. Open documents close for them at once.')}
      </ConfirmDialog>
    </>
  );
}

import { Button, Group, Stack } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { usePages } from '../../lib/query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PagesArea } from '../../ui/read-area.tsx';
import { useProject } from '../project/project-context.ts';
import { DelegationDialog } from './delegation-dialog.tsx';
import { InvitationList } from './invitation-list.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { MemberGroups } from './member-groups.tsx';

/** People by delegation, then the invitations on their way. */
export function PeopleTab() {
  const t = useT();
  const project = useProject();
  const input = { params: { projectId: project.id }, query: { limit: 200 } };
  const delegations = usePages(routes.listDelegations, input);
  const members = usePages(routes.listMembers, input);
  return (
    <Stack gap="xl">
      <PeopleActions />
      <PagesArea pages={delegations} empty={null}>
        {() => null}
      </PagesArea>
      <PagesArea
        pages={members}
        empty={
          <EmptyState title={t('Nobody is here yet')}>{t('Invite the people of the project.')}</EmptyState>
        }
      >
        {(people) => <MemberGroups members={people} delegations={delegations.items ?? []} />}
      </PagesArea>
      {project.abilities.includes('project.invite') && <InvitationList projectId={project.id} />}
    </Stack>
  );
}

function PeopleActions() {
  const t = useT();
  const project = useProject();
  const [isInviting, inviting] = useDisclosure(false);
  const [isAdding, adding] = useDisclosure(false);
  const plus = <IconPlus size={18} aria-hidden />;
  if (!project.abilities.includes('project.people') && !project.abilities.includes('project.invite'))
    return null;
  return (
    <Group justify="flex-end">
      {project.abilities.includes('project.people') && (
        <Button variant="default" leftSection={plus} onClick={adding.open}>
          {t('Add a delegation')}
        </Button>
      )}
      {project.abilities.includes('project.invite') && (
        <Button leftSection={plus} onClick={inviting.open}>
          {t('Invite a person')}
        </Button>
      )}
      <DelegationDialog isOpen={isAdding} onClose={adding.close} projectId={project.id} delegation={null} />
      <InviteDialog isOpen={isInviting} onClose={inviting.close} projectId={project.id} />
    </Group>
  );
}

import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { DelegationView, MemberView } from '../../../shared/contract/project-routes.ts';
import { useT } from '../../lib/i18n.ts';
import { Rows } from '../../ui/rows.tsx';
import { useProject } from '../project/project-context.ts';
import { DelegationDialog } from './delegation-dialog.tsx';
import { MemberRow } from './member-row.tsx';

export type MemberGroupsProps = {
  readonly members: readonly MemberView[];
  readonly delegations: readonly DelegationView[];
};

export function MemberGroups({ members, delegations }: MemberGroupsProps) {
  const t = useT();
  const organizers = members.filter((member) => member.delegationId === null);
  return (
    <Stack gap="xl">
      {organizers.length > 0 && (
        <section>
          <Title order={2} size="h3" mb="xs">
            {t('Organizers, drafters and observers')}
          </Title>
          <MemberRows label={t('Organizers, drafters and observers')} members={organizers} />
        </section>
      )}
      {delegations.map((delegation) => (
        <DelegationGroup
          key={delegation.id}
          delegation={delegation}
          members={members.filter((member) => member.delegationId === delegation.id)}
        />
      ))}
    </Stack>
  );
}

type DelegationGroupProps = {
  readonly delegation: DelegationView;
  readonly members: readonly MemberView[];
};

function DelegationGroup({ delegation, members }: DelegationGroupProps) {
  const t = useT();
  const hasLead = members.some((member) => member.role === 'lead');
  return (
    <section>
      <Group justify="space-between" mb="xs">
        <Group gap="xs">
          <Title order={2} size="h3">
            <bdi>{delegation.name}</bdi>
          </Title>
          <Badge color="gray">
            <bdi>{delegation.shortName}</bdi>
          </Badge>
        </Group>
        <RenameDelegation delegation={delegation} />
      </Group>
      {!hasLead && (
        <Text size="sm" c="dimmed" mb="xs">
          {t('No lead yet: nobody can take a position for this delegation.')}
        </Text>
      )}
      {members.length > 0 && <MemberRows label={delegation.name} members={members} />}
    </section>
  );
}

function RenameDelegation({ delegation }: { readonly delegation: DelegationView }) {
  const t = useT();
  const project = useProject();
  const [isOpen, dialog] = useDisclosure(false);
  if (!project.abilities.includes('project.people')) return null;
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('Rename {{delegation}}', { delegation: delegation.name })}
        onClick={dialog.open}
      >
        {t('Rename')}
      </Button>
      <DelegationDialog
        isOpen={isOpen}
        onClose={dialog.close}
        projectId={project.id}
        delegation={delegation}
      />
    </>
  );
}

type MemberRowsProps = { readonly label: string; readonly members: readonly MemberView[] };

function MemberRows({ label, members }: MemberRowsProps) {
  return (
    <Rows label={label}>
      {members.map((member) => (
        <MemberRow key={member.personId} member={member} />
      ))}
    </Rows>
  );
}

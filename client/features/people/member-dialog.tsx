import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { MemberView } from '../../../shared/contract/project-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { RoleFields, delegationChosen, delegationFor } from './role-fields.tsx';

export type MemberDialogProps = {
  readonly member: MemberView;
  readonly projectId: string;
  readonly onClose: () => void;
};

type Values = { role: Role; delegationId: string | null; title: string };

/** Mounted while open, so that it starts from the member as it is now. */
export function MemberDialog({ member, projectId, onClose }: MemberDialogProps) {
  const t = useT();
  const update = useCommand(routes.updateMember, {
    invalidates: [routes.listMembers, routes.listDelegations],
  });
  const form = useForm<Values>({
    initialValues: { role: member.role, delegationId: member.delegationId, title: member.title },
    validate: { delegationId: delegationChosen(t) },
  });
  const save = async (values: Values) => {
    await update.mutateAsync({
      params: { projectId, personId: member.personId },
      body: { ...values, delegationId: delegationFor(values), revision: member.revision },
    });
    onClose();
  };
  return (
    <FormDialog
      title={member.name}
      isOpen
      onClose={onClose}
      form={form}
      submitLabel={t('Save')}
      onSubmit={save}
    >
      <RoleFields form={form} projectId={projectId} />
      <TextInput
        label={t('Job title')}
        description={t('As printed under a signature, e.g. Deputy Director.')}
        {...form.getInputProps('title')}
      />
    </FormDialog>
  );
}

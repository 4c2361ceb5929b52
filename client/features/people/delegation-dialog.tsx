import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DelegationView } from '../../../shared/contract/project-routes.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import { useCommand } from '../../lib/query.ts';
import { filledIn } from '../../ui/checks.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';

export type DelegationDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly projectId: string;
  /** The one to rename; null adds one. */
  readonly delegation: DelegationView | null;
};

type Values = { name: string; shortName: string };

export function DelegationDialog({ isOpen, onClose, projectId, delegation }: DelegationDialogProps) {
  const t = useT();
  const invalidates = [routes.listDelegations, routes.listMembers];
  const add = useCommand(routes.addDelegation, { invalidates });
  const rename = useCommand(routes.renameDelegation, { invalidates });
  const form = useForm<Values>({
    initialValues: { name: delegation?.name ?? '', shortName: delegation?.shortName ?? '' },
    validate: { name: filledIn(t), shortName: filledIn(t) },
  });
  const save = async (body: Values) => {
    if (delegation === null) await add.mutateAsync({ params: { projectId }, body });
    else await rename.mutateAsync({ params: { projectId, delegationId: delegation.id }, body });
    if (delegation === null) form.reset();
    onClose();
  };
  return (
    <FormDialog
      title={delegation === null ? t('Add a delegation') : t('Rename the delegation')}
      isOpen={isOpen}
      onClose={onClose}
      form={form}
      submitLabel={delegation === null ? t('Add') : t('Save')}
      onSubmit={save}
    >
      <TextInput
        label={t('Name')}
        description={t('An agency, a ministry or a Member State, e.g. Kenya Revenue Authority.')}
        required
        data-autofocus
        {...form.getInputProps('name')}
      />
      <TextInput
        label={t('Short name')}
        description={t('As used in lists and tallies, e.g. KRA.')}
        required
        {...form.getInputProps('shortName')}
      />
    </FormDialog>
  );
}

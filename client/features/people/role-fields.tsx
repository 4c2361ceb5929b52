import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { roles, speaksForDelegation } from '../../../shared/domain/roles.ts';
import type { Role } from '../../../shared/domain/roles.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { useT } from '../../lib/i18n.ts';
import type { Translate } from '../../lib/i18n.ts';
import { useRoute } from '../../lib/query.ts';
import { roleNoteWords, roleWords } from '../../ui/words.ts';

export type RoleValues = { readonly role: Role; readonly delegationId: string | null };

/** The check of the delegation for forms that hold `RoleFields`. */
export function delegationChosen(t: Translate) {
  return (delegationId: string | null, { role }: RoleValues) =>
    speaksForDelegation(role) && delegationId === null ? t('Choose the delegation.') : null;
}

/** A role speaks for a delegation or for none; what the server gets follows from it. */
export function delegationFor({ role, delegationId }: RoleValues): string | null {
  return speaksForDelegation(role) ? delegationId : null;
}

export type RoleFieldsProps<Values extends RoleValues & Record<string, unknown>> = {
  readonly form: UseFormReturnType<Values>;
  readonly projectId: string;
};

export function RoleFields<Values extends RoleValues & Record<string, unknown>>(
  props: RoleFieldsProps<Values>,
) {
  const { form, projectId } = props;
  const t = useT();
  const delegations = useRoute(routes.listDelegations, { params: { projectId }, query: { limit: 200 } });
  const { role } = form.values;
  return (
    <>
      <Select
        label={t('Role')}
        description={t(roleNoteWords[role])}
        data={roles.map((each) => ({ value: each, label: t(roleWords[each]) }))}
        allowDeselect={false}
        {...form.getInputProps('role')}
      />
      {speaksForDelegation(role) && (
        <Select
          label={t('Delegation')}
          placeholder={t('Choose the delegation')}
          data={(delegations.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          nothingFoundMessage={t('No such delegation')}
          searchable
          required
          {...form.getInputProps('delegationId')}
        />
      )}
    </>
  );
}

import { NumberInput, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { commandWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { DelegationPicker } from './delegation-picker.tsx';
import { useLifecycle } from './use-lifecycle.ts';

export function OpenValidationDialog({ document, onClose }: CommandDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const invited = document.rounds.at(-1)?.delegations.map(({ id }) => String(id)) ?? [];
  const form = useForm({
    initialValues: { delegationIds: invited, quorum: majorityOf(invited.length), agenda: '' },
    validate: {
      delegationIds: (ids) => (ids.length === 0 ? t('Invite at least one delegation.') : null),
    },
  });
  return (
    <FormDialog
      isOpen
      size="lg"
      title={t(commandWords['open-validation'])}
      intro={t('The text is frozen as a version and goes through the workshop item by item.')}
      onClose={onClose}
      form={form}
      submitLabel={t(commandWords['open-validation'])}
      onSubmit={async ({ delegationIds, quorum, agenda }) => {
        await send({
          type: 'open-validation',
          delegationIds: delegationIds.map((id) => asId<DelegationId>(id)),
          quorum,
          agenda: itemsOf(agenda),
        });
        onClose();
      }}
    >
      <DelegationPicker
        projectId={document.projectId}
        label={t('Delegations at the workshop')}
        {...form.getInputProps('delegationIds')}
      />
      <NumberInput
        label={t('Quorum')}
        description={t('How many delegations must be present')}
        min={1}
        max={Math.max(1, form.values.delegationIds.length)}
        required
        {...form.getInputProps('quorum')}
      />
      <Textarea
        label={t('Agenda')}
        description={t(
          'One item a line, for example a clause to settle. More can be added during the workshop.',
        )}
        autosize
        minRows={3}
        {...form.getInputProps('agenda')}
      />
    </FormDialog>
  );
}

function majorityOf(count: number): number {
  return Math.floor(count / 2) + 1;
}

function itemsOf(agenda: string) {
  return agenda
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((title) => ({ title, clauseId: null }));
}

import { useForm } from '@mantine/form';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { commandWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { DeadlineInput } from './deadline-input.tsx';
import { DelegationPicker } from './delegation-picker.tsx';
import { instantOf, workdayEndIn } from './local-time.ts';
import { useLifecycle } from './use-lifecycle.ts';

export function OpenReviewDialog({ document, onClose }: CommandDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const before = document.rounds.at(-1)?.delegations.map(({ id }) => String(id)) ?? [];
  const form = useForm({
    initialValues: { deadline: workdayEndIn(14, document.timeZone), delegationIds: before },
    validate: {
      delegationIds: (ids) => (ids.length === 0 ? t('Invite at least one delegation.') : null),
    },
  });
  return (
    <FormDialog
      isOpen
      size="lg"
      title={t(commandWords['open-review'])}
      intro={t(
        'The text is frozen as a version and circulated. Delegations comment and propose wording until the deadline.',
      )}
      onClose={onClose}
      form={form}
      submitLabel={t(commandWords['open-review'])}
      onSubmit={async ({ deadline, delegationIds }) => {
        const ids = delegationIds.map((id) => asId<DelegationId>(id));
        await send({
          type: 'open-review',
          deadline: instantOf(deadline, document.timeZone),
          delegationIds: ids,
        });
        onClose();
      }}
    >
      <DeadlineInput timeZone={document.timeZone} {...form.getInputProps('deadline')} />
      <DelegationPicker
        projectId={document.projectId}
        label={t('Invited delegations')}
        {...form.getInputProps('delegationIds')}
      />
    </FormDialog>
  );
}

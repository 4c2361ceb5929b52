import { NumberInput, Select, Switch, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { decisionRules } from '../../../shared/domain/decisions.ts';
import type { DecisionRule } from '../../../shared/domain/decisions.ts';
import type { DelegationId } from '../../../shared/domain/ids.ts';
import { asId } from '../../../shared/domain/ids.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { commandWords, ruleWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { DeadlineInput } from './deadline-input.tsx';
import { DelegationPicker } from './delegation-picker.tsx';
import { instantOf, workdayEndIn } from './local-time.ts';
import { useLifecycle } from './use-lifecycle.ts';

type Values = {
  delegationIds: string[];
  rule: DecisionRule;
  quorum: number;
  deadline: string;
  isSilence: boolean;
  statement: string;
};

export function OpenEndorsementDialog({ document, onClose }: CommandDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const eligible = document.validation?.eligible.map(({ id }) => String(id)) ?? [];
  const form = useForm<Values>({
    initialValues: {
      delegationIds: eligible,
      rule: 'consensus',
      quorum: Math.floor(eligible.length / 2) + 1,
      deadline: workdayEndIn(14, document.timeZone),
      isSilence: false,
      statement: t('We endorse “{{title}}” as validated.', { title: document.title }),
    },
    validate: { delegationIds: (ids) => (ids.length === 0 ? t('Invite at least one delegation.') : null) },
  });
  return (
    <FormDialog
      isOpen
      size="lg"
      title={t(commandWords['open-endorsement'])}
      intro={t('The list of delegations, the rule and the text are fixed when endorsement opens.')}
      onClose={onClose}
      form={form}
      submitLabel={t(commandWords['open-endorsement'])}
      onSubmit={async ({ delegationIds, deadline, ...rest }) => {
        const ids = delegationIds.map((id) => asId<DelegationId>(id));
        const at = instantOf(deadline, document.timeZone);
        await send({ type: 'open-endorsement', delegationIds: ids, deadline: at, ...rest });
        onClose();
      }}
    >
      <DelegationPicker
        projectId={document.projectId}
        label={t('Delegations that endorse')}
        {...form.getInputProps('delegationIds')}
      />
      <Select
        label={t('Decision rule')}
        data={decisionRules.map((value) => ({ value, label: t(ruleWords[value]) }))}
        allowDeselect={false}
        {...form.getInputProps('rule')}
      />
      <NumberInput
        label={t('Quorum')}
        description={t('How many delegations must take part')}
        min={1}
        max={Math.max(1, form.values.delegationIds.length)}
        required
        {...form.getInputProps('quorum')}
      />
      <DeadlineInput timeZone={document.timeZone} {...form.getInputProps('deadline')} />
      <Switch
        label={t('Silence procedure')}
        description={t(
          'No objection before the deadline counts as no objection by silence, shown apart from an explicit yes.',
        )}
        {...form.getInputProps('isSilence', { type: 'checkbox' })}
      />
      <Textarea
        label={t('Statement that is signed')}
        required
        autosize
        minRows={2}
        {...form.getInputProps('statement')}
      />
    </FormDialog>
  );
}

import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { commandWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { DeadlineInput } from './deadline-input.tsx';
import { instantOf, workdayEndIn } from './local-time.ts';
import { useLifecycle } from './use-lifecycle.ts';

export function ExtendDeadlineDialog({ document, onClose }: CommandDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const form = useForm({
    initialValues: { deadline: workdayEndIn(7, document.timeZone, document.deadline), reason: '' },
    validate: { reason: (value) => (value.trim() === '' ? t('Give a reason.') : null) },
  });
  return (
    <FormDialog
      isOpen
      title={t(commandWords['extend-deadline'])}
      onClose={onClose}
      form={form}
      submitLabel={t(commandWords['extend-deadline'])}
      onSubmit={async ({ deadline, reason }) => {
        await send({ type: 'extend-deadline', deadline: instantOf(deadline, document.timeZone), reason });
        onClose();
      }}
    >
      <DeadlineInput timeZone={document.timeZone} {...form.getInputProps('deadline')} />
      <Textarea label={t('Reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
    </FormDialog>
  );
}

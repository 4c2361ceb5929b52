import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import { lifecycleRequest } from '../../../shared/contract/document-routes.ts';
import type { LifecycleCommandName } from '../../../shared/domain/lifecycle.ts';
import { useT } from '../../lib/i18n.ts';
import { FormDialog } from '../../ui/form-dialog.tsx';
import { commandWords } from '../../ui/words.ts';
import type { CommandDialogProps } from './command-dialog-props.ts';
import { useLifecycle } from './use-lifecycle.ts';

type ReasonWords = {
  readonly field: 'reason' | 'note';
  readonly intro: string;
  readonly label: string;
  readonly isRequired: boolean;
};

/** Commands that take one text: a reason that must be given, or a note that may. */
export const reasons: Readonly<Partial<Record<LifecycleCommandName, ReasonWords>>> = {
  'close-validation': {
    field: 'note',
    intro: 'The text is validated as it stands, with the decisions taken.',
    label: 'Note for the record',
    isRequired: false,
  },
  'return-validation': {
    field: 'reason',
    intro: 'The text goes back to revision. The decisions taken stay on record.',
    label: 'Reason',
    isRequired: true,
  },
  clear: {
    field: 'note',
    intro: 'You confirm that the deliverable is accepted as submitted.',
    label: 'Note for the record',
    isRequired: false,
  },
  'return-clearance': {
    field: 'reason',
    intro: 'The deliverable goes back to the drafter for revision.',
    label: 'Reason',
    isRequired: true,
  },
  withdraw: {
    field: 'reason',
    intro: 'The document leaves its path. It can be reinstated later.',
    label: 'Reason',
    isRequired: true,
  },
  reinstate: {
    field: 'reason',
    intro: 'The document goes back to where it was withdrawn from.',
    label: 'Reason',
    isRequired: true,
  },
};

type ReasonDialogProps = CommandDialogProps & {
  readonly command: LifecycleCommandName;
  readonly words: ReasonWords;
};

export function ReasonDialog({ document, command, words, onClose }: ReasonDialogProps) {
  const t = useT();
  const send = useLifecycle(document);
  const form = useForm({
    initialValues: { [words.field]: '' },
    validate: {
      [words.field]: (value = '') => (words.isRequired && value.trim() === '' ? t('Give a reason.') : null),
    },
  });
  return (
    <FormDialog
      isOpen
      title={t(commandWords[command])}
      intro={t(words.intro)}
      onClose={onClose}
      form={form}
      submitLabel={t(commandWords[command])}
      tone={command === 'withdraw' ? 'danger' : 'plain'}
      onSubmit={async (values) => {
        await send(lifecycleRequest.parse({ type: command, ...values }));
        onClose();
      }}
    >
      <Textarea
        label={t(words.label)}
        autosize
        minRows={3}
        data-autofocus
        required={words.isRequired}
        {...form.getInputProps(words.field)}
      />
    </FormDialog>
  );
}

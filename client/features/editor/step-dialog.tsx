import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useT } from '../../lib/i18n.ts';
import { setStepDetails } from './clause-commands.ts';
import type { StepDetails } from './clause-commands.ts';
import type { EditorSession } from './editor-session.ts';

type StepDialogProps = {
  readonly session: EditorSession;
  /** `null` while closed. */
  readonly details: StepDetails | null;
  readonly onClose: () => void;
};

/** Who does the step, by when and on what record (TX-1). */
export function StepDialog({ session, details, onClose }: StepDialogProps) {
  const t = useT();
  return (
    <Modal
      opened={details !== null}
      onClose={onClose}
      title={t('Step details')}
      returnFocus={false}
      onExitTransitionEnd={() => session.focus()}
    >
      {details !== null && <StepForm session={session} details={details} onClose={onClose} />}
    </Modal>
  );
}

const fields = [
  ['actor', 'Who does it'],
  ['timeLimit', 'Time limit'],
  ['record', 'Form or record'],
] as const;

function StepForm({ session, details, onClose }: StepDialogProps & { readonly details: StepDetails }) {
  const t = useT();
  const [values, setValues] = useState(details);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    session.run(setStepDetails(values));
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {fields.map(([name, words]) => (
          <TextInput
            key={name}
            label={t(words)}
            maxLength={500}
            value={values[name]}
            data-autofocus={name === 'actor' ? true : undefined}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setValues((current) => ({ ...current, [name]: value }));
            }}
          />
        ))}
        <Group justify="flex-end">
          <Button type="submit">{t('Apply')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

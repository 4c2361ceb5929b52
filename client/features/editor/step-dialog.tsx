import { Button, Group, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { clausesOf } from '../../../shared/content/clause-list.ts';
import { useT } from '../../lib/i18n.ts';
import { setStepDetails } from './text/commands/clause-commands.ts';
import type { StepDetails } from './text/commands/clause-commands.ts';
import { TextDialog } from './text-dialog.tsx';
import type { EditorSession } from './text/editor-session.ts';

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
    <TextDialog session={session} title={t('Step details')} isOpen={details !== null} onLeave={onClose}>
      {details !== null && <StepForm session={session} details={details} onClose={onClose} />}
    </TextDialog>
  );
}

/** Steps to go on with, in the order of the text. */
function useSteps(session: EditorSession) {
  const t = useT();
  const [steps] = useState(() =>
    clausesOf(session.content()).flatMap(({ attrs: { id, kind } }) =>
      kind === 'step'
        ? [{ value: id, label: `${session.numberOf(id).number} · ${session.wordsOf(id)}` }]
        : [],
    ),
  );
  return [{ value: '', label: t('The next step') }, ...steps];
}

const fields = [
  ['actor', 'Who does it'],
  ['timeLimit', 'Time limit'],
  ['record', 'Form or record'],
] as const;

function StepForm({ session, details, onClose }: StepDialogProps & { readonly details: StepDetails }) {
  const t = useT();
  const [values, setValues] = useState(details);
  const steps = useSteps(session);
  const set = (name: keyof StepDetails, value: string) =>
    setValues((current) => ({ ...current, [name]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    session.run(setStepDetails({ ...values, goTo: values.decision === '' ? '' : values.goTo }));
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
            onChange={(event) => set(name, event.currentTarget.value)}
          />
        ))}
        <Textarea
          label={t('Decision')}
          description={t('What is asked here, if the way divides')}
          autosize
          minRows={1}
          maxLength={500}
          value={values.decision}
          onChange={(event) => set('decision', event.currentTarget.value)}
        />
        {values.decision !== '' && (
          <Select
            label={t('If yes, go on with')}
            data={steps}
            value={values.goTo}
            searchable
            allowDeselect={false}
            nothingFoundMessage={t('Nothing of that name')}
            onChange={(value) => set('goTo', value ?? '')}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit">{t('Apply')}</Button>
        </Group>
      </Stack>
    </form>
  );
}

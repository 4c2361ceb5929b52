import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactNode } from 'react';
import { useT } from '../lib/i18n.ts';
import { ErrorNote } from './error-note.tsx';
import { useFormSubmit } from './form-submit.ts';

export type FormDialogProps<Values extends Record<string, unknown>> = {
  readonly title: string;
  readonly intro?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly form: UseFormReturnType<Values>;
  /** Close the dialog in here when it worked; a rejection keeps it open with what was typed. */
  readonly onSubmit: (values: Values) => Promise<unknown>;
  readonly submitLabel: string;
  readonly tone?: 'plain' | 'danger';
  readonly size?: 'md' | 'lg' | 'xl';
  readonly children: ReactNode;
};

/** A form in a dialog: focus stays inside, Escape closes, a click beside it does not throw away what was typed. */
export function FormDialog<Values extends Record<string, unknown>>(props: FormDialogProps<Values>) {
  const t = useT();
  const { submit, isPending, error, clear } = useFormSubmit(props.form, props.onSubmit);
  const close = () => {
    clear();
    props.onClose();
  };
  return (
    <Modal
      opened={props.isOpen}
      onClose={close}
      title={props.title}
      size={props.size ?? 'md'}
      closeOnClickOutside={false}
      closeButtonProps={{ 'aria-label': t('Close') }}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          {props.intro !== undefined && <Text size="sm">{props.intro}</Text>}
          {props.children}
          <ErrorNote error={error} />
          <Group justify="flex-end" gap="sm">
            <Button variant="default" onClick={close}>
              {t('Cancel')}
            </Button>
            <Button type="submit" loading={isPending} color={props.tone === 'danger' ? 'red.9' : 'pine'}>
              {props.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
